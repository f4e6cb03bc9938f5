import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Appointment } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { ClientLanguage } from '#domain/policy/language.ts';
import type { LetterAttachment } from '#ports/letters.ts';
import { formatInstantWithZone } from '#templates/i18n/dates.ts';
import { cleanLine, cleanText } from '#templates/i18n/text.ts';

/** Somebody as a calendar knows them. */
export interface Attendee {
  readonly name: string;
  readonly email: string;
}

/** What a calendar is told about an appointment. */
export interface InvitationFacts {
  readonly appointment: Pick<Appointment, 'appointmentId' | 'startsAt' | 'endsAt' | 'sequence'>;
  /** Makes the appointment's id unique in the world; it never changes, or calendars would see another meeting. */
  readonly mailDomain: string;
  readonly houseName: string;
  readonly organiser: Attendee;
  readonly attendees: readonly Attendee[];
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** IANA zone of the place: the description says the time as a clock there shows it. */
  readonly timeZone: string;
  readonly at: Instant;
  readonly language: ClientLanguage;
  readonly method: 'REQUEST' | 'CANCEL';
}

/** An id that ends up in a calendar as it is could carry a line of its own: a fault of ours. */
export class InvitationIdError extends ProductError {
  override readonly name = 'InvitationIdError';
}

/**
 * The appointment as a calendar file (RFC 5545, sent as RFC 5546 says). The same UID through every change, a SEQUENCE
 * that grows, and a CANCEL that takes it out again. Times are in UTC, which needs no table of time zones in the file
 * and is read alike everywhere; a calendar abroad shows its owner's own time, so the description begins with the
 * time at the place. Nobody is asked to reply: both have agreed already, and a change goes by the link in
 * the letter, where the house hears of it. No alarm either: the house reminds, once.
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
    // Outlook refuses a file whose method is not also the one of its part.
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

/** A library that escapes everything else writes this one as it is. */
function uidOf(appointmentId: string, mailDomain: string): string {
  const uid = `${appointmentId}@${mailDomain}`;
  if (!/^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+$/.test(uid)) throw new InvitationIdError('Not an id for a calendar.');
  return uid;
}

/**
 * A name on one line without quotes: the escape for a quote in a parameter is young (RFC 6868), and older calendars
 * would show it as it is written. Whatever is no address would end the property that holds it.
 */
function personOf({ name, email }: Attendee): Attendee {
  const shown = cleanLine(name).replaceAll('"', '’').replaceAll('^', '');
  return { name: shown === '' ? email : shown, email };
}

/** The maker of the file, in letters and digits: this property too is written as it is. */
function productWords(text: string): string {
  return cleanLine(text.replace(/[^\p{L}\p{N} .-]/gu, ' ')) || 'Vestibule';
}
