import { type Attendee, invitation } from '#adapters/ses/invitation.ts';
import { type Appointment, stampOf } from '#domain/appointments/appointment.ts';
import { staffOf } from '#domain/house/house.ts';
import { dossierOf, staffLanguageFor } from '#letters/writing/letter-views.ts';
import { placeOfAppointment } from '#letters/writing/meeting-views.ts';
import type { Letter, LetterAttachment } from '#ports/letters.ts';
import { placeLine } from '#templates/email-layout/mail-meeting.ts';
import { nameForMail } from '#templates/i18n/text.ts';
import { clientLetterParts, staffLetterParts } from '#templates/messages/catalogues.ts';

/** The entry disappears from the calendar of whoever reads it. */
function isTaken(variant: 'booked' | 'moved' | 'cancelled' | 'passed-on'): boolean {
  return variant === 'cancelled' || variant === 'passed-on';
}

/** The calendar entry of a letter: which meeting, and whether it takes place. */
function told({ facts }: Letter): { appointment: Appointment; method: 'REQUEST' | 'CANCEL' } | undefined {
  switch (facts.kind) {
    case 'appointment-confirmed':
      return { appointment: facts.appointment, method: 'REQUEST' };
    case 'appointment-cancelled':
      return { appointment: facts.appointment, method: 'CANCEL' };
    case 'appointment-booked':
      return { appointment: facts.appointment, method: isTaken(facts.variant) ? 'CANCEL' : 'REQUEST' };
    default:
      return undefined;
  }
}

interface Sides {
  readonly organiser: Attendee;
  readonly attendee: Attendee;
  readonly summary: string;
  readonly description: string;
}

function sidesOf(letter: Letter, { advisorId }: Appointment, mailDomain: string): Sides {
  const { person, inquiry } = dossierOf(letter);
  const houseName = letter.house.policy.identity.name;
  // The house organises, for everybody and for as long as the meeting lasts: another advisor makes it no other meeting
  // (RFC 5546 knows a meeting by its UID and organiser), and a calendar ignores an invitation from its owner.
  const organiser = { name: houseName, email: `vestibule@${mailDomain}` };
  if (letter.recipient.kind === 'client') {
    const { fullName } = staffOf(letter.house, advisorId);
    return {
      organiser,
      attendee: { name: nameForMail(person.fullName), email: person.email },
      summary: `${houseName}, ${fullName}`,
      description: clientLetterParts[letter.language].invitation.note({ reference: inquiry.reference }),
    };
  }
  const { fullName, email } = staffOf(letter.house, letter.recipient.staffId);
  return {
    organiser,
    attendee: { name: fullName, email },
    summary: person.fullName,
    description: staffLetterParts[staffLanguageFor(letter)].letterFrame.reference({ reference: inquiry.reference }),
  };
}

/** The calendar's copy of a letter's text about a meeting. */
export function attachmentsOf(letter: Letter, mailDomain: string): readonly LetterAttachment[] | undefined {
  const meeting = told(letter);
  if (meeting === undefined) return undefined;
  const { appointment, method } = meeting;
  const { organiser, attendee, summary, description } = sidesOf(letter, appointment, mailDomain);
  const place = placeOfAppointment(letter, appointment);
  const language = letter.recipient.kind === 'client' ? letter.language : staffLanguageFor(letter);
  return [
    invitation({
      appointment,
      mailDomain,
      houseName: letter.house.policy.identity.name,
      organiser,
      attendees: [attendee],
      summary,
      description,
      location: placeLine(place, language),
      timeZone: place.timeZone,
      at: stampOf(appointment),
      language,
      method,
    }),
  ];
}
