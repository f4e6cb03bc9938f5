import type { Appointment } from '#domain/appointments/appointment.ts';
import type { Slot } from '#domain/appointments/slot.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { BreakSequel, RunEnd } from '#domain/inquiry/broken-run.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { ClientExit, Inquiry } from '#domain/inquiry/inquiry.ts';
import type { MovedFigure } from '#domain/kpi/moved-figures.ts';
import type { ClientLanguage } from '#domain/policy/language.ts';
import type { PauseReason, RelanceMoment, RelanceOffer } from '#domain/policy/relance.ts';
import type { ClientAsked, ProposalVariant } from '#domain/relance/client-wait.ts';
import type { LinkGrant } from '#ports/link-repository.ts';

/** The data that letters about an inquiry can use. */
export interface InquiryDossier {
  readonly inquiry: Inquiry;
  readonly person: Person;
  readonly content: InquiryContent;
}

/**
 * Every letter the house writes, by its kind and the facts it needs. The adapter renders the text; the outbox creates
 * each `linkUrl` from the letter's {@link LinkGrant} when it stores the letter.
 */
export type LetterFacts =
  | {
      readonly kind: 'acknowledgement';
      readonly variant: 'assigned' | 'held' | 'incomplete' | 'premature';
      readonly answersBefore?: Instant | undefined;
    }
  | {
      readonly kind: 'off-target-redirect';
      readonly offTargetKind: string;
      readonly destinationUrl?: string | undefined;
    }
  | { readonly kind: 'clarification-question'; readonly byId: string; readonly question: string }
  | {
      readonly kind: 'inquiry-assigned';
      readonly takenOverFromId?: string | undefined;
      readonly note?: string | undefined;
    }
  | { readonly kind: 'inquiry-held'; readonly because: 'nobody-eligible' | 'doubtful' }
  | { readonly kind: 'first-response-warning'; readonly percent: number; readonly minutesLeft: number }
  | { readonly kind: 'clock-handed-over' }
  | { readonly kind: 'breach-notice'; readonly audience: 'owner' | 'manager' }
  | { readonly kind: 'escalated-to-manager'; readonly previousOwnerId: string; readonly chase: number }
  | {
      /** Who has the inquiry now, and whether they only took back what they had handed over. */
      readonly kind: 'hand-over-withdrawn';
      readonly toId: string;
      readonly isTakenBack: boolean;
    }
  | { readonly kind: 'mail-in-doubt'; readonly doubtedSubject: string; readonly doubtedAt: Instant }
  | {
      /** To a manager: a letter to a member of staff came back. */
      readonly kind: 'staff-mail-returned';
      readonly staffId: string;
      readonly because: 'bounce' | 'complaint';
      readonly returnedAt: Instant;
    }
  | { readonly kind: 'workflow-trouble'; readonly failedState: string; readonly error: string }
  | {
      /** A run of the workflow failed. */
      readonly kind: 'follow-up-broken';
      readonly ended: RunEnd;
      readonly sequel: BreakSequel;
      readonly brokenAt: Instant;
    }
  | { readonly kind: 'fresh-link' }
  // To the client, while the inquiry is open.
  | {
      readonly kind: 'slots-proposed';
      readonly variant: ProposalVariant;
      readonly slots: readonly Slot[];
      readonly heldUntil: Instant;
    }
  | {
      /** One courteous follow-up, which always makes one concrete proposal. */
      readonly kind: 'relance';
      readonly moment: RelanceMoment;
      readonly step: string;
      readonly offer: RelanceOffer;
      /** With the offers `slots` and `new-slot`. */
      readonly slots: readonly Slot[];
      readonly heldUntil?: Instant | undefined;
    }
  | {
      readonly kind: 'appointment-confirmed';
      /** `other-advisor`: day and hour stay, another advisor receives the client. */
      readonly variant: 'booked' | 'moved' | 'other-advisor';
      readonly appointment: Appointment;
    }
  | { readonly kind: 'appointment-cancelled'; readonly appointment: Appointment }
  | { readonly kind: 'appointment-reminder'; readonly appointment: Appointment; readonly hoursBefore: number }
  | { readonly kind: 'respectful-pause'; readonly because: PauseReason; readonly reopensAt?: Instant | undefined }
  | { readonly kind: 'consent-withdrawn' }
  | { readonly kind: 'satisfaction-question'; readonly metOn: Instant; readonly advisorId: string }
  | { readonly kind: 'new-advisor'; readonly fromId: string }
  /** Their advisor is away; `awayUntil` is the last day of the leave. Signed by the person who answers meanwhile. */
  | {
      readonly kind: 'advisor-away';
      readonly awayId: string;
      readonly standInId: string;
      readonly awayUntil: LocalDate;
    }
  // To staff.
  | { readonly kind: 'client-spoke'; readonly what: ClientAsked['what']; readonly words?: string | undefined }
  /**
   * An advisor gets an inquiry that is already under way: no first response is owed, and the client has met the house.
   */
  | { readonly kind: 'inquiry-entrusted'; readonly fromId: string; readonly note?: string | undefined }
  /** To the duty manager: an advisor has taken a held inquiry. */
  | { readonly kind: 'inquiry-released'; readonly toId: string }
  | { readonly kind: 'client-left'; readonly how: ClientExit | 'paused'; readonly words?: string | undefined }
  | {
      readonly kind: 'appointment-booked';
      readonly variant: 'booked' | 'moved' | 'cancelled';
      readonly appointment: Appointment;
    }
  | { readonly kind: 'appointment-ahead'; readonly appointment: Appointment; readonly hoursBefore: number }
  | {
      /** `escalated`: the duty manager is asked, because the advisor has not answered twice. */
      readonly kind: 'outcome-question';
      readonly variant: 'asked' | 'chased' | 'escalated';
      readonly appointment: Appointment;
    }
  | {
      /**
       * To each manager, once a month: the five figures, those that changed, and what is blocked. Days of the house,
       * both included.
       */
      readonly kind: 'monthly-report';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly headline: readonly MovedFigure[];
      readonly moved: readonly MovedFigure[];
      readonly blockages: readonly { readonly what: string; readonly count: number }[];
    }
  | { readonly kind: 'sign-in-link'; readonly minutesValid: number };

/** The recipient of a letter: a client, or a member of staff. */
export type LetterRecipient =
  | { readonly kind: 'client'; readonly person: Person }
  | { readonly kind: 'staff'; readonly staffId: string };

export type ContactClass = 'transactional' | 'relational' | 'advisor-initiated' | 'internal';

/** A letter to be written once. */
export interface Letter {
  /**
   * Made from (inquiry, step, attempt, recipient): the same key is never sent twice. Letters, digits, dots and dashes
   * only, because it is a tag of the mail.
   */
  readonly mailKey: string;
  readonly recipient: LetterRecipient;
  readonly language: ClientLanguage;
  readonly contactClass: ContactClass;
  readonly house: House;
  readonly facts: LetterFacts;
  /** Absent on letters about no inquiry (a sign-in link). */
  readonly dossier?: InquiryDossier | undefined;
  /** The link the letter carries; its token is made when the letter is stored. */
  readonly link?: LinkGrant | undefined;
  /** The client's private space, on letters to clients. */
  readonly privateLink?: LinkGrant | undefined;
  /** On every relational letter: the preference centre, and one click to stop the topic (RFC 8058). */
  readonly unsubscribeLink?: LinkGrant | undefined;
  /**
   * The letter is sent only while the inquiry is as the dossier has it. A change between the decision and the letter
   * stops the letter, and the step decides anew.
   */
  readonly onlyAsRead?: boolean | undefined;
}

/** An attachment. Its content is text, so that the whole letter can be stored as JSON. */
export interface LetterAttachment {
  readonly fileName: string;
  /** With its parameters, `text/calendar; charset=utf-8; method=REQUEST`; at most 78 characters (AWS: SES v2 Attachment). */
  readonly contentType: string;
  readonly content: string;
}

/** A rendered letter, ready to be sent. */
export interface RenderedLetter {
  readonly from: string;
  readonly replyTo: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments?: readonly LetterAttachment[] | undefined;
}
