import type { LeverName } from '#domain/kpi/levers.ts';

/** What the house can decide to do about a figure, in one sentence. */
export type LeversMessages = Readonly<Record<LeverName, string>>;
