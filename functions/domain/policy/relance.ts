/** What a relance proposes. A relance without a concrete proposal is not sent. */
export type RelanceOffer = 'clarification' | 'slots' | 'another-option' | 'new-slot';

/** Days are counted from the instant the wait began, then moved into the client's own working hours. */
export interface RelanceStep {
  /** Stable key of the step: a relance is identified by (inquiry, step), so a retry can never send it twice. */
  readonly step: string;
  readonly afterDays: number;
  readonly offer: RelanceOffer;
}

/**
 * The moments of an inquiry at which the house may wait for the client. `question`: the advisor asked one;
 * `after-meeting`: they met and nothing is decided; `reprise`: the house writes again after a pause.
 */
export const relanceMoments = ['incomplete', 'question', 'choice', 'no-show', 'after-meeting', 'reprise'] as const;
export type RelanceMoment = (typeof relanceMoments)[number];

export interface RelanceCadence {
  readonly steps: readonly RelanceStep[];
  /** Days after the last step during which an answer is still awaited before the respectful pause. */
  readonly restDays: number;
}

/** Why an inquiry is paused. */
export const pauseReasons = [
  'off-target',
  'premature',
  'client-asked',
  'silent',
  'no-show',
  'later',
  'no-capacity',
] as const;

export type PauseReason = (typeof pauseReasons)[number];

export interface PauseRule {
  /** Whether the client receives one letter as the pause begins. */
  readonly message: 'gracious' | 'none';
  /** Days before the house may write again on its own initiative; `never` leaves the first step to the client. */
  readonly reopenAfterDays: number | 'never';
}
