import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import {
  appointmentFacts,
  appointmentTime,
  arrivalWords,
  type ClientAppointment,
  changeLabels,
  discretionWords,
  preparationWords,
} from './appointment-messages.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

export type AppointmentConfirmedView = ClientMail & {
  readonly variant: 'booked' | 'moved' | 'other-advisor';
  readonly appointment: ClientAppointment;
  /** With `other-advisor`: who was to receive the client. */
  readonly formerName?: string | undefined;
  readonly changeUrl?: string | undefined;
};

function subjectOf({ language, variant, appointment }: AppointmentConfirmedView): string {
  const time = appointmentTime(appointment, language);
  if (language === 'fr') {
    return variant !== 'moved'
      ? fittingSubject(`Votre rendez-vous du ${time}`)
      : fittingSubject(`Votre rendez-vous est déplacé au ${time}`, `Votre rendez-vous : ${time}`);
  }
  return variant !== 'moved'
    ? fittingSubject(`Your appointment on ${time}`)
    : fittingSubject(`Your appointment is now on ${time}`, `Your appointment: ${time}`);
}

const openings = {
  fr: {
    booked: 'C’est convenu. L’invitation jointe place notre rendez-vous dans votre agenda.',
    moved: 'C’est noté : notre rendez-vous change d’heure, et l’invitation jointe met votre agenda à jour.',
  },
  en: {
    booked: 'It is agreed. The invitation attached puts our appointment in your diary.',
    moved: 'Noted: our appointment has a new time, and the invitation attached brings your diary up to date.',
  },
} as const;

function openingOf({ language, variant, formerName = '' }: AppointmentConfirmedView): string {
  if (variant !== 'other-advisor') return openings[language][variant];
  return language === 'fr'
    ? `${formerName} ne pourra pas vous recevoir et m’a confié notre rendez-vous : le jour et l’heure ne changent pas, et j’ai lu tout ce que vous nous avez écrit. L’invitation jointe met votre agenda à jour.`
    : `${formerName} is unable to receive you and has entrusted our appointment to me. The day and the time stay as they are, and I have read everything you wrote to us. The invitation attached brings your diary up to date.`;
}

/** When, where and with whom; the calendar's own copy is attached. Said once, and again at each change. */
export function appointmentConfirmedMail(view: AppointmentConfirmedView): RenderedMail {
  const { language, variant, appointment, tone, changeUrl } = view;
  const { place } = appointment;
  const detail = [
    arrivalWords(appointment, tone, language),
    variant === 'booked' ? preparationWords(place, tone, language) : undefined,
    discretionWords(place, tone, language),
  ];
  const blocks = [
    paragraph(openingOf(view)),
    appointmentFacts(appointment, language),
    paragraph(detail.filter((sentence) => sentence !== undefined).join(' ')),
    ...actionBlock(changeLabels[language], changeUrl),
  ];
  return renderClientMail(view, { subject: subjectOf(view), blocks });
}
