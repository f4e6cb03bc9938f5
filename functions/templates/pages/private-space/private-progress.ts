import type { SpokenWord } from '#domain/relance/client-wait.ts';
import type { DateText, InstantText } from '#templates/i18n/dates.ts';

/** The progress of the inquiry, in the client's terms; each variant has only the facts that apply to it. */
export type PrivateProgress =
  | { readonly kind: 'received' }
  | { readonly kind: 'held'; readonly personName: string; readonly answersBefore?: InstantText | undefined }
  /** `asked`: the client's latest message, which is being answered. */
  | {
      readonly kind: 'awaiting-answer';
      readonly answersBefore?: InstantText | undefined;
      readonly asked?: SpokenWord | undefined;
    }
  /** The time that was promised has passed; `answersBefore` is the new one. */
  | { readonly kind: 'late'; readonly personName: string; readonly answersBefore?: InstantText | undefined }
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

/** The past steps of the inquiry for the client. */
export type JourneyStep = {
  readonly at: InstantText;
  readonly kind:
    | 'received'
    | 'entrusted'
    | 'answered'
    | 'question-asked'
    | SpokenWord
    | 'slots-proposed'
    | 'slot-chosen'
    | 'moved'
    | 'cancelled'
    | 'met'
    | 'left'
    | 'rests';
  /** The member of staff, if one acted. */
  readonly name?: string | undefined;
  /** The time of a meeting. */
  readonly startsAt?: InstantText | undefined;
};
