import { fromEpochMs, type Instant, toEpochMs } from '#domain/calendar/instant.ts';

/** A precise time with a precise advisor: what a client is offered, and may take with one click. */
export interface Slot {
  /** Stable and safe in a URL: the advisor and the start, `camille-laurent.20261124T100000Z`. */
  readonly slotId: string;
  readonly advisorId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** The same advisor at the same instant is the same slot, whoever finds it and however often. */
export function slotOf(advisorId: string, startsAt: Instant, endsAt: Instant): Slot {
  const [start, end] = [fromEpochMs(toEpochMs(startsAt)), fromEpochMs(toEpochMs(endsAt))];
  const stamp = start.replace(/\.\d{3}Z$/, 'Z').replace(/[-:]/g, '');
  return { slotId: `${advisorId}.${stamp}`, advisorId, startsAt: start, endsAt: end };
}
