import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { isInPerson } from '#templates/email-layout/mail-meeting.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import type { Words } from '#templates/i18n/language.ts';
import {
  appointmentFacts,
  appointmentTime,
  arrivalWords,
  type ClientAppointment,
  changeLabels,
} from './appointment-messages.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

export type AppointmentReminderView = ClientMail & {
  readonly appointment: ClientAppointment;
  readonly changeUrl?: string | undefined;
};

type ReminderWords = { subject: (time: string) => string; inPerson: string; remote: string; change: string };

const words: Words<ReminderWords> = {
  fr: {
    subject: (time) => `Pour mémoire : votre rendez-vous du ${time}`,
    inPerson: 'J’aurai plaisir à vous recevoir. Voici, pour mémoire, ce dont nous sommes convenus.',
    remote: 'J’aurai plaisir à vous parler. Voici, pour mémoire, ce dont nous sommes convenus.',
    change: 'Si l’heure ne vous arrange plus, un mot suffit, jusqu’au dernier moment.',
  },
  en: {
    subject: (time) => `A reminder: your appointment on ${time}`,
    inPerson: 'I look forward to receiving you. Here, as a reminder, is what we agreed.',
    remote: 'I look forward to speaking with you. Here, as a reminder, is what we agreed.',
    change: 'If the time no longer suits you, a word is enough, at any moment.',
  },
};

/** One courteous reminder, with the way out beside it: whoever can change easily does not stay away. */
export function appointmentReminderMail(view: AppointmentReminderView): RenderedMail {
  const { language, appointment, tone, changeUrl } = view;
  const own = words[language];
  const blocks = [
    paragraph(isInPerson(appointment.place) ? own.inPerson : own.remote),
    appointmentFacts(appointment, language),
    paragraph(`${arrivalWords(appointment, tone, language)} ${own.change}`),
    ...actionBlock(changeLabels[language], changeUrl),
  ];
  return renderClientMail(view, {
    subject: fittingSubject(own.subject(appointmentTime(appointment, language))),
    blocks,
  });
}
