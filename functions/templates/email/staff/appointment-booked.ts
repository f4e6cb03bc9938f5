import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { shorten } from '#templates/i18n/text.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { type MeetingMail, meetingFacts, meetingTime } from './meeting-facts.ts';
import { renderStaffMail, subjectAbout } from './staff-mail.ts';

export type AppointmentBookedView = MeetingMail & {
  readonly variant: 'booked' | 'moved' | 'cancelled';
  readonly message: string;
  /** Moved from a colleague to the reader, at the same hour. */
  readonly formerName?: string | undefined;
  /** Absolute address of the inquiry's page. */
  readonly inquiryUrl?: string | undefined;
};

/** To the advisor: a meeting was agreed, moved or cancelled. The calendar entry is attached. */
export function appointmentBookedMail(view: AppointmentBookedView): RenderedMail {
  const { language, variant, appointment, clientName, message, formerName, reference, inquiryUrl } = view;
  const all = staffLetters[language];
  const messages = all.appointmentBooked;
  // For the advisor who takes a meeting over it is new, so the letter includes the client's message.
  const former = variant === 'moved' ? formerName : undefined;
  const isNew = variant === 'booked' || former !== undefined;
  const { subject, short } = messages[isNew ? 'booked' : variant];
  const opening = former === undefined ? messages[variant].opening : messages.entrusted({ former });
  const time = meetingTime(view);
  const { meeting } = appointment.place;
  const duty =
    variant !== 'cancelled' && (meeting === 'video' || meeting === 'phone') ? [paragraph(messages[meeting])] : [];
  const quote: MailBlock[] = isNew ? [{ kind: 'quote', text: shorten(message, 1200) }] : [];
  return renderStaffMail(view, {
    subject: subjectAbout(
      clientName,
      (name) => subject({ name, time }),
      (name) => short({ name }),
    ),
    blocks: [
      paragraph(opening),
      meetingFacts(view, all.meetingFacts),
      ...duty,
      ...quote,
      ...actionBlock(all.inquiryFacts.open, inquiryUrl),
    ],
    reference,
  });
}
