import type { Instant } from '#domain/calendar/instant.ts';
import type { PauseToConfirm } from '#domain/relance/client-wait.ts';
import type { LetterInHand } from '#letters/writing/letter-case.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { aboutInquiry, readerTimeZone, staffLanguageFor } from '#letters/writing/letter-views.ts';
import { renderStaffMail, subjectAbout } from '#templates/email/staff/staff-mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { staffLetterParts } from '#templates/messages/catalogues.ts';

/** What the letters are written from that tell an owner how the follow-up of their client goes. */
export interface FollowUpLetterFacts {
  /** The client received as many messages as the house allows itself: the follow-up waits, or does not leave at all. */
  readonly 'follow-up-capped': {
    /** The earliest instant at which the house may write again. */
    readonly writeFrom: Instant;
    /** The earliest at which a call is allowed, if that is earlier. */
    readonly callFrom?: Instant | undefined;
    readonly follows: 'later' | 'never';
  };
  /** The relances are over: the owner confirms the pause or calls, and nothing is paused until then. */
  readonly 'pause-to-confirm': { readonly because: PauseToConfirm };
}

interface FollowUpCappedMessages {
  readonly subjects: Readonly<Record<'call' | 'wait', (values: { readonly name: string }) => string>>;
  readonly full: string;
  readonly follows: Readonly<Record<'later' | 'never', (values: { readonly writeFrom: string }) => string>>;
  readonly call: (values: { readonly callFrom: string }) => string;
}

interface PauseToConfirmMessages {
  readonly subject: (values: { readonly name: string }) => string;
  readonly reasons: Readonly<Record<PauseToConfirm, string>>;
  readonly todo: string;
}

/** What each of them says. */
export interface FollowUpLetterMessages {
  readonly 'follow-up-capped': FollowUpCappedMessages;
  readonly 'pause-to-confirm': PauseToConfirmMessages;
}

function timeOf(at: Instant, letter: LetterInHand): string {
  return formatInstant(at, readerTimeZone(letter), staffLanguageFor(letter));
}

export const followUpLetters: LettersOf<FollowUpLetterFacts, FollowUpLetterMessages> = {
  'follow-up-capped': {
    mail({ writeFrom, callFrom, follows }, letter, messages) {
      const about = aboutInquiry(letter);
      const call = callFrom === undefined ? [] : [paragraph(messages.call({ callFrom: timeOf(callFrom, letter) }))];
      const subject = messages.subjects[callFrom === undefined ? 'wait' : 'call'];
      return renderStaffMail(about, {
        subject: subjectAbout(about.clientName, (name) => subject({ name })),
        blocks: [
          paragraph(messages.full),
          paragraph(messages.follows[follows]({ writeFrom: timeOf(writeFrom, letter) })),
          ...call,
          ...actionBlock(staffLetterParts[about.language].inquiryFacts.open, letter.urls.inquiry),
        ],
        reference: about.reference,
      });
    },
  },
  'pause-to-confirm': {
    mail({ because }, letter, messages) {
      const about = aboutInquiry(letter);
      return renderStaffMail(about, {
        subject: subjectAbout(about.clientName, (name) => messages.subject({ name })),
        blocks: [
          paragraph(messages.reasons[because]),
          paragraph(messages.todo),
          ...actionBlock(staffLetterParts[about.language].inquiryFacts.open, letter.urls.inquiry),
        ],
        reference: about.reference,
      });
    },
  },
};

export const followUpLetterSamples: SamplesOf<FollowUpLetterFacts> = {
  'follow-up-capped': ({ monday, heldUntil }) => [
    { variant: 'call meanwhile', facts: { writeFrom: heldUntil, callFrom: monday, follows: 'later' } },
    { variant: 'call, no letter follows', facts: { writeFrom: heldUntil, callFrom: monday, follows: 'never' } },
    { variant: 'no call either', facts: { writeFrom: heldUntil, follows: 'later' } },
  ],
  'pause-to-confirm': () => [
    { variant: 'a known client', facts: { because: 'known-client' }, level: 'vic' },
    { variant: 'no letter could reach them', facts: { because: 'unreached' } },
    { variant: 'they bought since', facts: { because: 'purchase-since' }, level: 'client' },
  ],
};
