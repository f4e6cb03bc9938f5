import type { SpokenChoice } from '#domain/choices/client-choices.ts';
import type { DateText, InstantText } from '#templates/i18n/dates.ts';

/** How far the inquiry is, in the client's words; each variant carries only what is true at that moment. */
export type PrivateProgress =
  | { readonly kind: 'received' }
  | { readonly kind: 'held'; readonly personName: string; readonly answersBefore?: InstantText | undefined }
  /** `asked`: what the client said last, and is being answered. */
  | {
      readonly kind: 'awaiting-answer';
      readonly answersBefore: InstantText;
      readonly asked?: SpokenChoice | undefined;
    }
  | { readonly kind: 'answered'; readonly answeredAt: InstantText }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'slots' }
  | { readonly kind: 'times-coming' }
  | { readonly kind: 'your-turn' }
  | { readonly kind: 'appointment' }
  | { readonly kind: 'met' }
  | { readonly kind: 'leaving'; readonly undoUntil?: InstantText | undefined }
  | { readonly kind: 'paused'; readonly reopensOn?: DateText | undefined }
  | { readonly kind: 'closed'; readonly consentWithdrawn: boolean };

/** What has happened so far, told to the client. */
export type JourneyStep = {
  readonly at: InstantText;
  readonly kind:
    | 'received'
    | 'entrusted'
    | 'answered'
    | 'question-asked'
    | SpokenChoice
    | 'slots-proposed'
    | 'slot-chosen'
    | 'moved'
    | 'cancelled'
    | 'met'
    | 'left'
    | 'rests';
  /** Who, where somebody did it for the house. */
  readonly name?: string | undefined;
  /** When, of a meeting. */
  readonly startsAt?: InstantText | undefined;
};
