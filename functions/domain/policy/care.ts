import type { RelanceCadence } from '#domain/policy/relance.ts';

/** Kinds of inquiry that belong to a relationship and not to a sale. */
export const careKinds = ['complaint', 'after-sales'] as const;
export type CareKind = (typeof careKinds)[number];

/** How the house looks after clients who complain, or who need something for a piece they own. */
export interface CarePolicy {
  /** Working minutes before the first answer is late; the level's own target applies when it is shorter. */
  readonly targetMinutes: Readonly<Record<CareKind, number>>;
  /** The most an owner may give as a gesture, in minor units of the house's currency; above it, a manager gives it. */
  readonly gestureLimitMinor: number;
  /** Days after the resolution until the one question whether everything is settled. */
  readonly followUpAfterDays: number;
  /** Days after the first answer at which the owner is asked whether it is resolved. */
  readonly remindOwnerAfterDays: readonly number[];
  /** Days without a resolution before the duty manager takes it. */
  readonly escalateAfterDays: number;
  /** Days after a sale at which the client is written to with care; none leaves it to the advisor. */
  readonly afterSaleDays: readonly number[];
}

export const defaultCare: CarePolicy = {
  targetMinutes: { complaint: 120, 'after-sales': 240 },
  gestureLimitMinor: 50_000,
  followUpAfterDays: 5,
  remindOwnerAfterDays: [3, 7],
  escalateAfterDays: 14,
  afterSaleDays: [2, 14, 60],
};

/** The policy's rules of care, or the usual ones: policies stored before have none. */
export function careOf({ care }: { readonly care?: CarePolicy | undefined }): CarePolicy {
  return care ?? defaultCare;
}

/** The kind, if it is one of care. */
export function careKindOf(kind: string | undefined): CareKind | undefined {
  return careKinds.find((one) => one === kind);
}

/** Days after the question during which the client may still answer. */
const restDays = 14;

/**
 * What happens while the client waits for a resolution, or after it. No relance, no time and no offer is sent: before
 * the resolution the owner is reminded, and after it one question is asked.
 */
export function careCadence(state: 'unresolved' | 'resolved', care: CarePolicy): RelanceCadence {
  if (state === 'resolved') {
    const step = { step: 'care-question', afterDays: care.followUpAfterDays, offer: 'clarification' } as const;
    return { steps: [step], restDays };
  }
  const reminders = care.remindOwnerAfterDays.filter((days) => days < care.escalateAfterDays);
  const last = Math.max(0, ...reminders);
  return {
    steps: reminders.map((days) => ({ step: `care-reminder-d${days}`, afterDays: days, offer: 'clarification' })),
    restDays: care.escalateAfterDays - last,
  };
}
