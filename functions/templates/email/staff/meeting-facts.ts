import type { MailBlock } from '#templates/email-layout/letter.ts';
import { isInPerson, type MeetingPlace, placeLine } from '#templates/email-layout/mail-meeting.ts';
import type { InstantText } from '#templates/i18n/dates.ts';
import { formatInstant, formatZone } from '#templates/i18n/dates.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-answers.ts';
import { shared } from '#templates/messages/catalogues.ts';
import type { MeetingFactsMessages } from '#templates/messages/fr/staff-letter-parts/meeting-facts.ts';
import type { StaffMail } from './staff-mail.ts';

/** A meeting as the advisor's letters show it. The reader's zone is the place's `readerTimeZone`. */
export type StaffAppointment = {
  readonly startsAt: InstantText;
  readonly endsAt: InstantText;
  readonly place: MeetingPlace;
  readonly advisorName: string;
  /** The client's time zone. */
  readonly clientTimeZone: string;
};

/** A letter to staff about a meeting. */
export type MeetingMail = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  readonly level: string;
  readonly appointment: StaffAppointment;
  /** What the client answered in the form. */
  readonly answers: InquiryAnswers;
};

/** "mardi 24 novembre à 11 h 00", in the reader's time zone. */
export function meetingTime({ language, appointment }: Pick<MeetingMail, 'language' | 'appointment'>): string {
  return formatInstant(appointment.startsAt, appointment.place.readerTimeZone, language);
}

/** Who, when, where, and the subject: what an advisor reads on the way to the salon. */
export function meetingFacts(mail: MeetingMail, messages: MeetingFactsMessages): MailBlock {
  const { language, appointment, answers, clientName, level } = mail;
  const { startsAt, place, clientTimeZone } = appointment;
  const here = formatInstant(startsAt, place.readerTimeZone, language);
  const there = formatInstant(startsAt, clientTimeZone, language);
  const wish = [
    answers.intent && shared[language].inquiry.intents[answers.intent],
    answers.category && categoryLabel(answers.category, language),
  ];
  const rows = [
    { label: messages.client, value: clientName },
    { label: messages.level, value: level },
    { label: messages.when, value: here },
    { label: messages.clientTime, value: here === there ? '' : `${there}, ${formatZone(clientTimeZone, language)}` },
    { label: isInPerson(place) ? messages.where : messages.how, value: placeLine(place, language) },
    { label: messages.wish, value: wish.filter((part) => part !== undefined && part !== '').join(', ') },
    { label: messages.piece, value: answers.pieceReference ?? '' },
    { label: messages.occasion, value: answers.occasion ?? '' },
  ];
  return { kind: 'facts', rows: rows.filter(({ value }) => value !== '') };
}
