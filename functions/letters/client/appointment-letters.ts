import type { Appointment } from '#domain/appointments/appointment.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { clientMail } from '#letters/writing/letter-views.ts';
import { clientAppointment, formerNameOf } from '#letters/writing/meeting-views.ts';
import {
  appointmentFacts,
  appointmentTime,
  arrivalSentence,
  discretionSentence,
  preparationSentence,
} from '#templates/email/client/client-appointment.ts';
import { renderClientMail } from '#templates/email/client/client-mail.ts';
import { directLine } from '#templates/email/client/direct-line.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { meetingPresence } from '#templates/email-layout/mail-meeting.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { clientLetterParts } from '#templates/messages/catalogues.ts';
import type { ByPresence } from '#templates/messages/keys/by-presence.ts';

type Variant = 'booked' | 'moved' | 'other-advisor';

/** The facts of the letters about an appointment. */
export interface AppointmentLetterFacts {
  readonly 'appointment-confirmed': {
    /** `other-advisor`: day and hour stay, another advisor receives the client. */
    readonly variant: Variant;
    readonly appointment: Appointment;
  };
  readonly 'appointment-cancelled': { readonly appointment: Appointment };
  readonly 'appointment-reminder': { readonly appointment: Appointment; readonly hoursBefore: number };
}

type Subjects = (values: { readonly time: string }) => readonly string[];

interface AppointmentConfirmedMessages {
  readonly booked: { readonly subjects: Subjects; readonly opening: string };
  readonly moved: { readonly subjects: Subjects; readonly opening: string };
  readonly otherAdvisor: {
    readonly subjects: Subjects;
    readonly opening: (values: { readonly former: string }) => string;
  };
}

interface AppointmentCancelledMessages {
  readonly subjects: (values: { readonly time: string }) => readonly string[];
  readonly byClient: (values: { readonly time: string }) => string;
  readonly byHouse: (values: { readonly time: string }) => string;
  readonly next: string;
  readonly open: string;
}

interface AppointmentReminderMessages {
  readonly subjects: (values: { readonly time: string }) => readonly string[];
  readonly opening: ByPresence<string>;
  readonly change: string;
}

/** The messages of each. */
export interface AppointmentLetterMessages {
  readonly 'appointment-confirmed': AppointmentConfirmedMessages;
  readonly 'appointment-cancelled': AppointmentCancelledMessages;
  readonly 'appointment-reminder': AppointmentReminderMessages;
}

/** The advisor who keeps the appointment signs; a person who has left the house no longer does. */
function receiverOf({ appointment }: { readonly appointment: Appointment }, house: House): string | undefined {
  return staffOf(house, appointment.advisorId).left === true ? undefined : appointment.advisorId;
}

type Said = { readonly subjects: readonly string[]; readonly opening: string };

function saidOf(variant: Variant, time: string, former: string, messages: AppointmentConfirmedMessages): Said {
  switch (variant) {
    case 'booked':
    case 'moved': {
      const { subjects, opening } = messages[variant];
      return { subjects: subjects({ time }), opening };
    }
    case 'other-advisor': {
      const { subjects, opening } = messages.otherAdvisor;
      return { subjects: subjects({ time }), opening: opening({ former }) };
    }
  }
}

export const appointmentLetters: LettersOf<AppointmentLetterFacts, AppointmentLetterMessages> = {
  /** When, where and with whom; the calendar entry is attached. Sent once, and again at each change. */
  'appointment-confirmed': {
    signedBy: receiverOf,
    mail({ variant, appointment: agreed }, letter, messages) {
      const { language, urls } = letter;
      const mail = clientMail(letter);
      const appointment = clientAppointment(letter, agreed);
      const parts = clientLetterParts[language].appointment;
      const former = formerNameOf(letter, agreed) ?? '';
      const { subjects, opening } = saidOf(variant, appointmentTime(appointment, language), former, messages);
      const detail = [
        arrivalSentence(appointment, mail.tone, parts),
        variant === 'booked' ? preparationSentence(appointment.place, mail.tone, parts) : undefined,
        discretionSentence(appointment.place, mail.tone, parts),
      ];
      return renderClientMail(mail, {
        subject: fittingSubject(...subjects),
        blocks: [
          paragraph(opening),
          appointmentFacts(appointment, language, parts),
          paragraph(detail.filter((sentence) => sentence !== undefined).join(' ')),
          ...actionBlock(parts.change, urls.link),
        ],
      });
    },
  },
  /** After it, no letter about the cancelled meeting is ever sent again. */
  'appointment-cancelled': {
    signedBy: receiverOf,
    mail({ appointment }, letter, messages) {
      const mail = clientMail(letter);
      const time = appointmentTime(clientAppointment(letter, appointment), letter.language);
      const said = appointment.cancelledBy === 'client' ? messages.byClient : messages.byHouse;
      return renderClientMail(mail, {
        subject: fittingSubject(...messages.subjects({ time })),
        blocks: [
          paragraph(said({ time })),
          paragraph(messages.next),
          ...actionBlock(messages.open, mail.privateSpaceUrl),
          ...directLine(mail.tone, clientLetterParts[letter.language].directLine),
        ],
      });
    },
  },
  /**
   * One courteous reminder with a link to change the meeting, because a client who can change it easily is less likely
   * to miss it.
   */
  'appointment-reminder': {
    signedBy: receiverOf,
    mail({ appointment: agreed }, letter, messages) {
      const { language, urls } = letter;
      const mail = clientMail(letter);
      const appointment = clientAppointment(letter, agreed);
      const parts = clientLetterParts[language].appointment;
      return renderClientMail(mail, {
        subject: fittingSubject(...messages.subjects({ time: appointmentTime(appointment, language) })),
        blocks: [
          paragraph(messages.opening[meetingPresence(appointment.place)]),
          appointmentFacts(appointment, language, parts),
          paragraph(`${arrivalSentence(appointment, mail.tone, parts)} ${messages.change}`),
          ...actionBlock(parts.change, urls.link),
        ],
      });
    },
  },
};

export const appointmentLetterSamples: SamplesOf<AppointmentLetterFacts> = {
  'appointment-confirmed'({ appointment, cast }) {
    const purpose = 'appointment';
    const booked = (meeting?: Appointment['meeting']) =>
      ({ variant: 'booked', appointment: appointment(meeting) }) as const;
    const moved = appointment('boutique', { sequence: 1, reschedules: 1 });
    const entrusted = appointment('boutique', { sequence: 1, formerAdvisorId: cast.colleagueId });
    return [
      { variant: 'booked, new client', facts: booked(), purpose, level: 'new' },
      { variant: 'booked, Top VIC and VIP', facts: booked(), purpose, level: 'top-vic', vip: true, job: 'collection' },
      {
        variant: 'booked, by video, a creation',
        facts: booked('video'),
        purpose,
        level: 'vic',
        job: 'bespoke-creation',
      },
      {
        variant: 'booked, by telephone without a number',
        facts: booked('phone'),
        purpose,
        job: 'repair',
        withPhone: false,
        timeZone: 'America/New_York',
      },
      {
        variant: 'booked, at the boutique from New York',
        facts: booked(),
        purpose,
        level: 'client',
        job: 'repair',
        timeZone: 'America/New_York',
      },
      { variant: 'moved', facts: { variant: 'moved', appointment: moved }, purpose },
      { variant: 'with another advisor', facts: { variant: 'other-advisor', appointment: entrusted }, purpose },
    ];
  },
  'appointment-cancelled'({ appointment }) {
    const by = (cancelledBy: 'client' | 'advisor') => ({
      appointment: appointment('boutique', { sequence: 1, cancelledAt: '2026-11-24T09:00:00.000Z', cancelledBy }),
    });
    return [
      { variant: 'by the client', facts: by('client') },
      { variant: 'by the house', facts: by('advisor') },
    ];
  },
  'appointment-reminder'({ appointment }) {
    const purpose = 'appointment';
    const facts = (meeting?: Appointment['meeting']) => ({ appointment: appointment(meeting), hoursBefore: 24 });
    return [
      { variant: 'at the boutique', facts: facts(), purpose, level: 'client' },
      { variant: 'in the private salon', facts: facts('private-salon'), purpose, level: 'vic' },
      { variant: 'by telephone', facts: facts('phone'), purpose },
    ];
  },
};
