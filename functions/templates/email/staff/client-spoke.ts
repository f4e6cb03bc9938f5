import type { ClientAsked } from '#domain/relance/client-wait.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { shorten } from '#templates/i18n/text.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { type InquiryMail, renderInquiryMail, renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

type Spoken = { readonly what: ClientAsked['what']; readonly words?: string | undefined };

/** An answer is owed, by a deadline. */
export type ClientSpokeView = InquiryMail & Spoken;

/** A meeting is agreed: the message is forwarded, and no new deadline begins. */
export type WordPassedOnView = StaffMail &
  Spoken & {
    readonly reference: string;
    readonly clientName: string;
    /** "mardi 24 novembre à 11 h 00". */
    readonly meetingTime?: string | undefined;
    readonly inquiryUrl?: string | undefined;
  };

/** The client has written again, and an answer is owed: who, what they wrote, and by when. */
export function clientSpokeMail(view: ClientSpokeView): RenderedMail {
  const { language, what, clientName, deadlineAt, timeZone } = view;
  const { subjects, openings } = staffLetters[language].clientSpoke;
  const { plain, due } = subjects[what];
  const before = formatInstant(deadlineAt, timeZone, language);
  const subject = view.deadlinePassed
    ? subjectAbout(clientName, (name) => plain({ name }))
    : subjectAbout(
        clientName,
        (name) => due({ name, before }),
        (name) => plain({ name }),
      );
  return renderInquiryMail({ ...view, message: view.words ?? view.message }, subject, [openings[what]]);
}

export function wordPassedOnMail(view: WordPassedOnView): RenderedMail {
  const { language, what, clientName, reference, meetingTime: time, inquiryUrl } = view;
  const all = staffLetters[language];
  const { subjects, openings, passedOn, meetingStands } = all.clientSpoke;
  const theirs: MailBlock[] = view.words ? [{ kind: 'quote', text: shorten(view.words, 2000) }] : [];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => subjects[what].plain({ name })),
    blocks: [
      paragraph(openings[what]),
      ...theirs,
      paragraph(time === undefined ? passedOn : meetingStands({ time })),
      ...actionBlock(all.inquiryFacts.open, inquiryUrl),
    ],
    reference,
  });
}
