import type { ClientChoiceName, MeetingChoice, SpokenChoice } from '#domain/choices/client-choices.ts';
import type { MeetingPlace } from '#templates/email-layout/mail-meeting.ts';
import type { InstantText, TimeZone } from '#templates/i18n/dates.ts';
import type { ClientPageContext } from '#templates/layout/page.ts';
import type { ChoiceWithFacts } from '#templates/messages/fr/client-choices.ts';

/** Who answers the client's request, and by when. */
export type AnswerPromise = { readonly name: string; readonly before: InstantText };

/** The completed act, with its facts. */
export type ClientOutcome =
  | {
      readonly kind: MeetingChoice;
      readonly startsAt: InstantText;
      readonly place: MeetingPlace;
      readonly advisorName: string;
    }
  | { readonly kind: 'cancelled'; readonly next: 'other-times' | 'nothing' }
  | {
      readonly kind: SpokenChoice;
      readonly promise?: AnswerPromise | undefined;
    }
  /** A local date, when there is one. */
  | { readonly kind: 'rest'; readonly until?: string | undefined }
  /** Confirmations without further facts. */
  | { readonly kind: Exclude<ClientChoiceName, ChoiceWithFacts | SpokenChoice> }
  | { readonly kind: 'undone' | 'slot-undone' };

export type ClientOutcomeView = ClientPageContext & {
  readonly actionPath: string;
  readonly reference: string;
  readonly outcome: ClientOutcome;
  readonly recordedAt: InstantText;
  /** The client's zone. */
  readonly timeZone: TimeZone;
  /** A second click or a reload: nothing was done twice. */
  readonly repeated: boolean;
  readonly undoUntil?: InstantText | undefined;
  /** The page that was used, if it offers more to do. */
  readonly backPath?: string | undefined;
};
