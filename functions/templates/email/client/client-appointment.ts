import type { MailBlock } from '#templates/email-layout/letter.ts';
import {
  isInPerson,
  type MeetingPlace,
  meetingPresence,
  placeLine,
  timeOnBothClocks,
  timeToKeep,
} from '#templates/email-layout/mail-meeting.ts';
import { closenessOf, type MailTone } from '#templates/email-layout/mail-tone.ts';
import type { InstantText } from '#templates/i18n/dates.ts';
import type { ClientLanguage } from '#templates/i18n/language.ts';
import type { AppointmentMessages } from '#templates/messages/fr/client-letter-parts/appointment.ts';

/** A meeting as the client's letters show it. */
export type ClientAppointment = {
  readonly startsAt: InstantText;
  readonly endsAt: InstantText;
  readonly place: MeetingPlace;
  readonly advisorName: string;
  /** The house knows a number by which to call the client. */
  readonly hasPhone: boolean;
};

/** "mardi 24 novembre à 11 h 00", for subjects and sentences. */
export function appointmentTime({ startsAt, place }: ClientAppointment, language: ClientLanguage): string {
  return timeToKeep(startsAt, place, language);
}

/** When, where or how, with whom. */
export function appointmentFacts(
  { startsAt, place, advisorName }: ClientAppointment,
  language: ClientLanguage,
  messages: AppointmentMessages,
): MailBlock {
  return {
    kind: 'facts',
    rows: [
      { label: messages.when, value: timeOnBothClocks(startsAt, place, language) },
      { label: isInPerson(place) ? messages.where : messages.how, value: placeLine(place, language) },
      { label: messages.with, value: advisorName },
    ],
  };
}

/** How the meeting begins: what the client finds on arriving, or who calls whom. */
export function arrivalSentence(
  { place, hasPhone }: ClientAppointment,
  tone: MailTone,
  { arrival }: AppointmentMessages,
): string {
  if (place.meeting === 'video') return arrival.video;
  if (place.meeting === 'phone') return hasPhone ? arrival.phone : arrival.phoneUnknown;
  if (closenessOf(tone) === 'new') return arrival.firstVisit;
  return place.meeting === 'private-salon' ? arrival.privateSalon : arrival.boutique;
}

/** Some clients prefer not to be seen. */
export function discretionSentence(
  place: MeetingPlace,
  { vip }: MailTone,
  { discretion }: AppointmentMessages,
): string | undefined {
  return vip && isInPerson(place) ? discretion : undefined;
}

/** Suggestions that improve the meeting, by the client's purpose. */
export function preparationSentence(
  place: MeetingPlace,
  { job }: MailTone,
  { preparation }: AppointmentMessages,
): string | undefined {
  switch (job) {
    case 'gift':
    case 'collection':
      return preparation[job];
    case 'bespoke-creation':
      return preparation.creation;
    case 'repair':
      return preparation.repair[meetingPresence(place)];
    default:
      return undefined;
  }
}
