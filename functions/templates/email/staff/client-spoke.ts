import type { ClientAsked } from '#domain/relance/client-wait.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { shorten } from '#templates/i18n/text.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';
import { type InquiryMail, renderInquiryMail, renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

type Spoken = { readonly what: ClientAsked['what']; readonly words?: string | undefined };

/** Somebody owes the client an answer, by a deadline. */
export type ClientSpokeView = InquiryMail & Spoken;

/** A meeting is agreed: the message is passed on, and no new deadline begins. */
export type WordPassedOnView = StaffMail &
  Spoken & {
    readonly reference: string;
    readonly clientName: string;
    /** "mardi 24 novembre à 11 h 00". */
    readonly meetingTime?: string | undefined;
    readonly inquiryUrl?: string | undefined;
  };

/** The client has spoken again, and an answer is owed: who, what they said, and by when. */
export function clientSpokeMail(view: ClientSpokeView): RenderedMail {
  const { language, what, clientName, deadlineAt, timeZone } = view;
  const { subject: plain, subjectWhenDue: due, opening } = staffShared[language].clientChoices[what].letter;
  const before = formatInstant(deadlineAt, timeZone, language);
  const subject = view.deadlinePassed
    ? subjectAbout(clientName, (name) => plain({ name }))
    : subjectAbout(
        clientName,
        (name) => due({ name, before }),
        (name) => plain({ name }),
      );
  return renderInquiryMail({ ...view, message: view.words ?? view.message }, subject, [opening]);
}

export function wordPassedOnMail(view: WordPassedOnView): RenderedMail {
  const { language, what, clientName, reference, meetingTime: time, inquiryUrl } = view;
  const all = staffLetters[language];
  const { passedOn, meetingStands } = all.clientSpoke;
  const letter = staffShared[language].clientChoices[what].letter;
  const theirs: MailBlock[] = view.words ? [{ kind: 'quote', text: shorten(view.words, 2000) }] : [];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => letter.subject({ name })),
    blocks: [
      paragraph(letter.opening),
      ...theirs,
      paragraph(time === undefined ? passedOn : meetingStands({ time })),
      ...actionBlock(all.inquiryFacts.open, inquiryUrl),
    ],
    reference,
  });
}
