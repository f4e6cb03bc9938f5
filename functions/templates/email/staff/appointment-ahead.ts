import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { shorten } from '#templates/i18n/text.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { type MeetingMail, meetingFacts, meetingTime } from './meeting-facts.ts';
import { renderStaffMail, subjectAbout } from './staff-mail.ts';

export type AppointmentAheadView = MeetingMail & {
  readonly message: string;
  readonly inquiryUrl?: string | undefined;
};

/** The advisor's reminder: everything needed for the preparation, on one screen. */
export function appointmentAheadMail(view: AppointmentAheadView): RenderedMail {
  const { language, clientName, message, reference, inquiryUrl } = view;
  const all = staffLetters[language];
  const messages = all.appointmentAhead;
  const time = meetingTime(view);
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => messages.subject({ name, time })),
    blocks: [
      paragraph(messages.opening),
      meetingFacts(view, all.meetingFacts),
      { kind: 'quote', text: shorten(message, 1200) },
      ...actionBlock(all.inquiryFacts.open, inquiryUrl),
    ],
    reference,
  });
}
