import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import type { AppointmentConfirmedMessages } from '#templates/messages/contracts/client-letters/appointment-confirmed.ts';
import {
  appointmentFacts,
  appointmentTime,
  arrivalSentence,
  type ClientAppointment,
  discretionSentence,
  preparationSentence,
} from './client-appointment.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

export type AppointmentConfirmedView = ClientMail & {
  readonly variant: 'booked' | 'moved' | 'other-advisor';
  readonly appointment: ClientAppointment;
  /** With `other-advisor`: the advisor who was to receive the client. */
  readonly formerName?: string | undefined;
  readonly changeUrl?: string | undefined;
};

type Said = { readonly subjects: readonly string[]; readonly opening: string };

function saidOf(view: AppointmentConfirmedView, messages: AppointmentConfirmedMessages): Said {
  const time = appointmentTime(view.appointment, view.language);
  switch (view.variant) {
    case 'booked':
    case 'moved': {
      const { subjects, opening } = messages[view.variant];
      return { subjects: subjects({ time }), opening };
    }
    case 'other-advisor': {
      const { subjects, opening } = messages.otherAdvisor;
      return { subjects: subjects({ time }), opening: opening({ former: view.formerName ?? '' }) };
    }
  }
}

/** When, where and with whom; the calendar entry is attached. Sent once, and again at each change. */
export function appointmentConfirmedMail(view: AppointmentConfirmedView): RenderedMail {
  const { language, variant, appointment, tone, changeUrl } = view;
  const all = clientLetters[language];
  const messages = all.appointment;
  const { subjects, opening } = saidOf(view, all.appointmentConfirmed);
  const detail = [
    arrivalSentence(appointment, tone, messages),
    variant === 'booked' ? preparationSentence(appointment.place, tone, messages) : undefined,
    discretionSentence(appointment.place, tone, messages),
  ];
  return renderClientMail(view, {
    subject: fittingSubject(...subjects),
    blocks: [
      paragraph(opening),
      appointmentFacts(appointment, language, messages),
      paragraph(detail.filter((sentence) => sentence !== undefined).join(' ')),
      ...actionBlock(messages.change, changeUrl),
    ],
  });
}
