import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Appointment } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { ClientLanguage } from '#domain/choices/languages.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { LetterAttachment } from '#ports/letters.ts';
import { formatInstantWithZone } from '#templates/i18n/dates.ts';
import { cleanLine, cleanText } from '#templates/i18n/text.ts';

/** A person as a calendar shows them. */
export interface Attendee {
  readonly name: string;
  readonly email: string;
}

/** The data of an appointment for a calendar. */
export interface InvitationFacts {
  readonly appointment: Pick<Appointment, 'appointmentId' | 'startsAt' | 'endsAt' | 'sequence'>;
  /** Makes the appointment's id globally unique; it never changes, or calendars would see another meeting. */
  readonly mailDomain: string;
  readonly houseName: string;
  readonly organiser: Attendee;
  readonly attendees: readonly Attendee[];
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** IANA time zone of the place: the description gives the local time there. */
  readonly timeZone: string;
  readonly at: Instant;
  readonly language: ClientLanguage;
  readonly method: 'REQUEST' | 'CANCEL';
}

/** An id is written into the calendar unescaped and could add a line of its own: a programming error. */
export class InvitationIdError extends ProductError {
  override readonly name = 'InvitationIdError';
}

/**
 * The appointment as a calendar file (RFC 5545, sent as RFC 5546 says). Every change has the same UID and a growing
 * SEQUENCE, and a CANCEL removes it. Times are in UTC, which needs no time zone table in the file and is read alike
 * everywhere; a calendar abroad shows its owner's own time, so the description begins with the local time at the place.
 * No reply is requested: both have agreed already, and changes go by the link in the letter, so that the house learns
 * of them. There is no alarm either: the house reminds, once.
 */
export function invitation(facts: InvitationFacts): LetterAttachment {
  const { appointment, organiser, attendees, method } = facts;
  const calendar = ical({
    prodId: { company: productWords(facts.houseName), product: 'Vestibule', language: facts.language },
    method: method === 'REQUEST' ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL,
  });
  calendar.createEvent({
    id: uidOf(appointment.appointmentId, facts.mailDomain),
    sequence: appointment.sequence,
    stamp: facts.at,
    start: appointment.startsAt,
    end: appointment.endsAt,
    summary: cleanLine(facts.summary),
    description: `${placeTime(facts)}\n\n${cleanText(facts.description)}`,
    location: cleanLine(facts.location),
    organizer: personOf(organiser),
    attendees: attendees.map((attendee) => ({
      ...personOf(attendee),
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    })),
    status: method === 'REQUEST' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
  });
  return {
    fileName: 'invitation.ics',
    // Outlook refuses a file whose method is not also that of its MIME part.
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: `${calendar.toString()}\r\n`,
  };
}

function placeTime({ appointment, timeZone, language }: InvitationFacts): string {
  return sentenceCase(formatInstantWithZone(appointment.startsAt, timeZone, language));
}

function sentenceCase(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The library escapes every property except this one. */
function uidOf(appointmentId: string, mailDomain: string): string {
  const uid = `${appointmentId}@${mailDomain}`;
  if (!/^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+$/.test(uid)) throw new InvitationIdError('Not an id for a calendar.');
  return uid;
}

/**
 * A name on one line without quotes: the escape for a quote in a parameter is recent (RFC 6868), and older calendars
 * would show it as it is written. An invalid address would end the property that contains it.
 */
function personOf({ name, email }: Attendee): Attendee {
  const shown = cleanLine(name).replaceAll('"', '’').replaceAll('^', '');
  return { name: shown === '' ? email : shown, email };
}

/** The producer of the file, in letters and digits: this property is not escaped either. */
function productWords(text: string): string {
  return cleanLine(text.replace(/[^\p{L}\p{N} .-]/gu, ' ')) || 'Vestibule';
}
