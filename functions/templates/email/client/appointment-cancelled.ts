import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import type { Words } from '#templates/i18n/language.ts';
import { appointmentTime, type ClientAppointment } from './appointment-messages.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';
import { directLine } from './direct-line.ts';

export type AppointmentCancelledView = ClientMail & {
  readonly appointment: ClientAppointment;
  readonly by: 'client' | 'house';
};

type CancelledWords = {
  subject: (time: string) => readonly string[];
  byClient: (time: string) => string;
  byHouse: (time: string) => string;
  next: string;
  action: string;
};

const words: Words<CancelledWords> = {
  fr: {
    subject: (time) => [`Votre rendez-vous du ${time} est annulé`, 'Votre rendez-vous est annulé'],
    byClient: (time) =>
      `C’est noté : notre rendez-vous du ${time} est annulé. Le fichier joint le retire de votre agenda ; vous n’avez rien d’autre à faire.`,
    byHouse: (time) =>
      `Nous avons dû annuler notre rendez-vous du ${time}, et je vous prie de nous en excuser. Le fichier joint le retire de votre agenda.`,
    next: 'Si vous souhaitez en convenir d’un autre, votre page le permet à tout moment.',
    action: 'Ouvrir ma page',
  },
  en: {
    subject: (time) => [`Your appointment on ${time} is cancelled`, 'Your appointment is cancelled'],
    byClient: (time) =>
      `Noted: our appointment on ${time} is cancelled. The file attached takes it out of your diary, and there is nothing else for you to do.`,
    byHouse: (time) =>
      `We have had to cancel our appointment on ${time}, and I apologise for it. The file attached takes it out of your diary.`,
    next: 'Should you like to arrange another, your page lets you do so whenever you wish.',
    action: 'Open my page',
  },
};

/** After it, nothing about the cancelled meeting is ever sent again. */
export function appointmentCancelledMail(view: AppointmentCancelledView): RenderedMail {
  const own = words[view.language];
  const time = appointmentTime(view.appointment, view.language);
  const blocks = [
    paragraph(view.by === 'client' ? own.byClient(time) : own.byHouse(time)),
    paragraph(own.next),
    ...actionBlock(own.action, view.privateSpaceUrl),
    ...directLine(view.tone, view.language),
  ];
  return renderClientMail(view, { subject: fittingSubject(...own.subject(time)), blocks });
}
