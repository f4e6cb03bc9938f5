import type { ClientChoiceName, MeetingChoice, SpokenChoice } from '#domain/choices/client-choices.ts';

/** Confirmations without further facts. */
export type PlainOutcome =
  | Exclude<ClientChoiceName, MeetingChoice | SpokenChoice | 'cancelled' | 'rest'>
  | 'undone'
  | 'slot-undone';

/** The confirmation of a client's act. */
export interface ClientOutcomeMessages {
  readonly titles: Readonly<Record<MeetingChoice | SpokenChoice | 'cancelled' | 'rest' | PlainOutcome, string>>;
  readonly expected: (values: { readonly advisor: string; readonly place: string }) => string;
  readonly cancelled: Readonly<Record<'other-times' | 'nothing', string>>;
  readonly pausedUntil: (values: { readonly day: string }) => string;
  /** A pause without a date. */
  readonly paused: string;
  readonly heard: Readonly<Record<SpokenChoice, string>>;
  readonly promised: (values: { readonly who: string; readonly before: string }) => string;
  readonly done: Readonly<Record<PlainOutcome, string>>;
  readonly repeated: string;
  readonly undo: string;
  readonly undoSlot: string;
  readonly undoUntil: (values: { readonly time: string }) => string;
  readonly back: string;
}
