import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { Words } from '#templates/i18n/language.ts';
import { shorten } from '#templates/i18n/text.ts';
import { type MeetingMail, meetingFacts, meetingTime } from './meeting-facts.ts';
import { renderStaffMail, subjectAbout } from './staff-mail.ts';

export type AppointmentAheadView = MeetingMail & {
  readonly message: string;
  readonly inquiryUrl?: string | undefined;
};

type AheadWords = {
  subject: (name: string, time: string) => string;
  opening: string;
  open: string;
  reference: (reference: string) => string;
};

const words: Words<AheadWords> = {
  fr: {
    subject: (name, time) => `À préparer : ${name}, ${time}`,
    opening: 'Votre rendez-vous approche. Voici qui vous verrez, et ce que cette personne vous a écrit.',
    open: 'Ouvrir la demande',
    reference: (reference) => `Référence ${reference}`,
  },
  en: {
    subject: (name, time) => `To prepare: ${name}, ${time}`,
    opening: 'Your appointment is coming up. Here is whom you will see, and what they wrote to you.',
    open: 'Open the inquiry',
    reference: (reference) => `Reference ${reference}`,
  },
};

/** The advisor's reminder: everything to prepare by, on one screen. */
export function appointmentAheadMail(view: AppointmentAheadView): RenderedMail {
  const { language, clientName, message, reference, inquiryUrl } = view;
  const own = words[language];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => own.subject(name, meetingTime(view))),
    blocks: [
      paragraph(own.opening),
      meetingFacts(view),
      { kind: 'quote', text: shorten(message, 1200) },
      ...actionBlock(own.open, inquiryUrl),
    ],
    footnotes: [own.reference(reference)],
  });
}
