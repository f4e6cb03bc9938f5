import type { Appointment } from '#domain/appointments/appointment.ts';
import type { Slot } from '#domain/appointments/slot.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { boutiqueOf, staffOf } from '#domain/house/house.ts';
import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';
import type { ClientAppointment } from '#templates/email/client/client-appointment.ts';
import type { OfferedSlots } from '#templates/email/client/slot-blocks.ts';
import type { MeetingMail } from '#templates/email/staff/meeting-facts.ts';
import type { MeetingPlace } from '#templates/email-layout/mail-meeting.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { staffShared } from '#templates/messages/catalogues.ts';
import type { LetterCase, LetterInHand } from './letter-case.ts';
import { aboutInquiry, dossierOf, LetterIncompleteError, readerTimeZone, staffLanguageFor } from './letter-views.ts';

/** The reader's time zone: a client's own, or that of a member of staff's calendar. */
function zoneOfReader(letter: LetterCase): string {
  return letter.recipient.kind === 'client' ? letter.recipient.person.timeZone : readerTimeZone(letter);
}

/** Clients of the highest levels are received in the private salon, whichever boutique they chose. */
function meetingOf(letter: LetterCase, wished: MeetingPreference): MeetingPreference {
  return wished === 'boutique' && dossierOf(letter).inquiry.vicLevel === 'top-vic' ? 'private-salon' : wished;
}

function placeAt(letter: LetterCase, boutiqueId: string, wished: MeetingPreference): MeetingPlace {
  const boutique = boutiqueOf(letter.house, boutiqueId);
  return {
    meeting: meetingOf(letter, wished),
    boutiqueName: boutique.name,
    city: boutique.city,
    timeZone: boutique.timeZone,
    readerTimeZone: zoneOfReader(letter),
  };
}

/** Where the client would meet this advisor, before a meeting is agreed. */
export function likelyPlace(letter: LetterCase, advisorId: string): MeetingPlace {
  const { boutiqueId } = staffOf(letter.house, advisorId);
  return placeAt(letter, boutiqueId, dossierOf(letter).inquiry.answers.meetingPreference ?? 'boutique');
}

export function placeOfAppointment(letter: LetterCase, { boutiqueId, meeting }: Appointment): MeetingPlace {
  return placeAt(letter, boutiqueId, meeting);
}

/** @throws LetterIncompleteError when there is no time to offer, or no link to the page for choosing one. */
export function offeredSlots(
  letter: LetterInHand,
  { slots, heldUntil }: { readonly slots: readonly Slot[]; readonly heldUntil?: Instant | undefined },
): OfferedSlots {
  const [first] = slots;
  if (first === undefined || letter.urls.link === undefined) {
    throw new LetterIncompleteError(`Letter ${letter.mailKey} offers no time, or no link to choose it by.`);
  }
  return {
    startsAt: slots.map((slot) => slot.startsAt),
    endsAt: first.endsAt,
    heldUntil,
    place: likelyPlace(letter, first.advisorId),
    chooseUrl: letter.urls.link,
  };
}

/** The advisor who was to receive the client before another took over. */
export function formerNameOf(letter: LetterCase, { formerAdvisorId }: Appointment): string | undefined {
  return formerAdvisorId === undefined ? undefined : staffOf(letter.house, formerAdvisorId).fullName;
}

export function clientAppointment(letter: LetterCase, appointment: Appointment): ClientAppointment {
  const { person, content } = dossierOf(letter);
  return {
    startsAt: appointment.startsAt,
    endsAt: appointment.endsAt,
    place: placeOfAppointment(letter, appointment),
    advisorName: staffOf(letter.house, appointment.advisorId).fullName,
    hasPhone: (person.phone ?? content.phone) !== undefined,
  };
}

export function meetingMail(letter: LetterCase, appointment: Appointment): MeetingMail {
  const { inquiry, person, content } = dossierOf(letter);
  const about = aboutInquiry(letter);
  return {
    ...about,
    level: staffShared[about.language].levels.names[inquiry.vicLevel],
    answers: { ...inquiry.answers, pieceReference: content.pieceReference, occasion: content.occasion },
    appointment: {
      startsAt: appointment.startsAt,
      endsAt: appointment.endsAt,
      place: placeOfAppointment(letter, appointment),
      advisorName: staffOf(letter.house, appointment.advisorId).fullName,
      clientTimeZone: person.timeZone,
    },
  };
}

/** When the agreed meeting begins, in the reader's local time. */
export function agreedTime(letter: LetterCase): string | undefined {
  const { appointment } = dossierOf(letter).inquiry;
  if (appointment === undefined || appointment.cancelledAt !== undefined) return undefined;
  return formatInstant(appointment.startsAt, readerTimeZone(letter), staffLanguageFor(letter));
}
