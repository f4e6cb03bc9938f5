import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { Words } from '#templates/i18n/language.ts';
import { shorten } from '#templates/i18n/text.ts';
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

type BookedWords = Record<
  AppointmentBookedView['variant'],
  { subject: (name: string, time: string) => string; short: (name: string) => string; opening: string }
> & {
  entrusted: (from: string) => string;
  video: string;
  phone: string;
  open: string;
  reference: (reference: string) => string;
};

const words: Words<BookedWords> = {
  fr: {
    booked: {
      subject: (name, time) => `${name} : rendez-vous ${time}`,
      short: (name) => `${name} : un rendez-vous est pris`,
      opening: 'Le client a choisi un moment. Les autres sont rendus à votre agenda, et le client est prévenu.',
    },
    moved: {
      subject: (name, time) => `${name} : rendez-vous déplacé au ${time}`,
      short: (name) => `${name} : le rendez-vous est déplacé`,
      opening: 'Le rendez-vous change d’heure. Le client est prévenu, et l’ancien moment est rendu à votre agenda.',
    },
    cancelled: {
      subject: (name, time) => `${name} : rendez-vous du ${time} annulé`,
      short: (name) => `${name} : le rendez-vous est annulé`,
      opening: 'Le rendez-vous est annulé, et le moment rendu à votre agenda. Le client est prévenu.',
    },
    entrusted: (from) =>
      `${from} ne pourra pas tenir ce rendez-vous : il est désormais le vôtre, au même moment. Le client est prévenu.`,
    video: 'Le client attend de vous l’adresse de la visioconférence avant l’heure dite.',
    phone: 'Le client attend votre appel à l’heure dite.',
    open: 'Ouvrir la demande',
    reference: (reference) => `Référence ${reference}`,
  },
  en: {
    booked: {
      subject: (name, time) => `${name}: appointment on ${time}`,
      short: (name) => `${name}: an appointment is made`,
      opening: 'The client has chosen a time. The others are free again in your diary, and the client has been told.',
    },
    moved: {
      subject: (name, time) => `${name}: appointment moved to ${time}`,
      short: (name) => `${name}: the appointment is moved`,
      opening: 'The appointment has a new time. The client has been told, and the earlier one is free again.',
    },
    cancelled: {
      subject: (name, time) => `${name}: appointment on ${time} cancelled`,
      short: (name) => `${name}: the appointment is cancelled`,
      opening: 'The appointment is cancelled and the time is free again. The client has been told.',
    },
    entrusted: (from) =>
      `${from} is unable to keep this appointment, so it is now yours, at the same time. The client has been told.`,
    video: 'The client expects the address of the video call from you beforehand.',
    phone: 'The client expects your call at the time agreed.',
    open: 'Open the inquiry',
    reference: (reference) => `Reference ${reference}`,
  },
};

/** To the advisor: a meeting was agreed, moved or cancelled. The calendar's own copy is attached. */
export function appointmentBookedMail(view: AppointmentBookedView): RenderedMail {
  const { language, variant, appointment, clientName, message, formerName, reference, inquiryUrl } = view;
  const own = words[language];
  // For whoever takes a meeting over it is a new one, with words to prepare by.
  const fromName = variant === 'moved' ? formerName : undefined;
  const isNew = variant === 'booked' || fromName !== undefined;
  const { subject, short } = own[isNew ? 'booked' : variant];
  const opening = fromName === undefined ? own[variant].opening : own.entrusted(fromName);
  const time = meetingTime(view);
  const { meeting } = appointment.place;
  const duty = variant !== 'cancelled' && (meeting === 'video' || meeting === 'phone') ? [paragraph(own[meeting])] : [];
  const quote: MailBlock[] = isNew ? [{ kind: 'quote', text: shorten(message, 1200) }] : [];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => subject(name, time), short),
    blocks: [paragraph(opening), meetingFacts(view), ...duty, ...quote, ...actionBlock(own.open, inquiryUrl)],
    footnotes: [own.reference(reference)],
  });
}
