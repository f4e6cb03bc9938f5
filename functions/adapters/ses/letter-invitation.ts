import { type Attendee, invitation } from '#adapters/ses/invitation.ts';
import { dossierOf } from '#adapters/ses/letter-views.ts';
import { placeOf } from '#adapters/ses/meeting-views.ts';
import type { Appointment } from '#domain/appointments/appointment.ts';
import { staffOf } from '#domain/house/house.ts';
import type { Letter, LetterAttachment } from '#ports/letters.ts';
import { placeLine } from '#templates/email-layout/mail-meeting.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { nameForMail } from '#templates/i18n/text.ts';

/** What a calendar is told of a letter: which meeting, and whether it stands. */
function told({ facts }: Letter): { appointment: Appointment; method: 'REQUEST' | 'CANCEL' } | undefined {
  switch (facts.kind) {
    case 'appointment-confirmed':
      return { appointment: facts.appointment, method: 'REQUEST' };
    case 'appointment-cancelled':
      return { appointment: facts.appointment, method: 'CANCEL' };
    case 'appointment-booked':
      return { appointment: facts.appointment, method: facts.variant === 'cancelled' ? 'CANCEL' : 'REQUEST' };
    default:
      return undefined;
  }
}

/** A diary is seen by assistants and screens: it says no more than where to be. The link to change it stays in the letter. */
const notes: Words<{ client: (reference: string) => string; advisor: (reference: string) => string }> = {
  fr: {
    client: (reference) => `Référence ${reference}. Pour déplacer ou annuler, le lien est dans notre message.`,
    advisor: (reference) => `Référence ${reference}.`,
  },
  en: {
    client: (reference) => `Reference ${reference}. To move or cancel, the link is in our message.`,
    advisor: (reference) => `Reference ${reference}.`,
  },
};

interface Sides {
  readonly organiser: Attendee;
  readonly attendee: Attendee;
  readonly summary: string;
  readonly description: string;
}

function sidesOf(letter: Letter, { advisorId }: Appointment, mailDomain: string): Sides {
  const { person, inquiry } = dossierOf(letter);
  const houseName = letter.house.policy.house.name;
  const { fullName, email } = staffOf(letter.house, advisorId);
  const advisor = { name: fullName, email };
  const language: Language = letter.language;
  if (letter.recipient.kind === 'client') {
    return {
      organiser: advisor,
      attendee: { name: nameForMail(person.fullName), email: person.email },
      summary: `${houseName}, ${fullName}`,
      description: notes[language].client(inquiry.reference),
    };
  }
  return {
    // The house invites its own people: a calendar takes no invitation from its owner.
    organiser: { name: houseName, email: `vestibule@${mailDomain}` },
    attendee: advisor,
    summary: person.fullName,
    description: notes[language].advisor(inquiry.reference),
  };
}

/** The calendar's own copy of what a letter says about a meeting. */
export function attachmentsOf(letter: Letter, mailDomain: string): readonly LetterAttachment[] | undefined {
  const meeting = told(letter);
  if (meeting === undefined) return undefined;
  const { appointment, method } = meeting;
  const { organiser, attendee, summary, description } = sidesOf(letter, appointment, mailDomain);
  const place = placeOf(letter, appointment);
  return [
    invitation({
      appointment,
      mailDomain,
      houseName: letter.house.policy.house.name,
      organiser,
      attendees: [attendee],
      summary,
      description,
      location: placeLine(place, letter.language),
      timeZone: place.timeZone,
      at: appointment.cancelledAt ?? appointment.bookedAt,
      language: letter.language,
      method,
    }),
  ];
}
