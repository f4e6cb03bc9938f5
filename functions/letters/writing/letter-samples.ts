import type { Appointment } from '#domain/appointments/appointment.ts';
import type { Slot } from '#domain/appointments/slot.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { ClientLanguage } from '#domain/choices/languages.ts';
import type { House } from '#domain/house/house.ts';
import type { Civility } from '#domain/identity/person.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { JobToBeDone } from '#domain/qualification/qualification.ts';

/** How a sample letter differs from the ordinary case. */
export interface SampleCase {
  readonly level?: VicLevel;
  readonly vip?: boolean;
  readonly civility?: Civility;
  readonly returning?: boolean;
  readonly job?: JobToBeDone;
  readonly meeting?: MeetingPreference;
  /** The client lives abroad. */
  readonly timeZone?: string;
  readonly withPhone?: boolean;
  /** The deadline has passed. */
  readonly isLate?: boolean;
  readonly inquiry?: Partial<Inquiry>;
  readonly notes?: readonly AdvisorNote[];
}

/** External text, which a test replaces by hostile text. */
export interface SampleWords {
  readonly clientName: string;
  readonly message: string;
  readonly occasion: string;
  /** The advisor's own letter, in two paragraphs. */
  readonly reply: string;
  /** The advisor's question, and the client's answer. */
  readonly question: string;
  readonly answer: string;
  /** A colleague's note with an inquiry. */
  readonly note: string;
  /** The subject of a letter in doubt. */
  readonly doubtedSubject: string;
}

/** The client of the samples in one language. */
export interface SampleClient {
  readonly words: SampleWords;
  readonly timeZone: string;
}

/** The client with the staff and the boutique. */
export interface SampleCast extends SampleClient {
  readonly language: ClientLanguage;
  readonly advisorId: string;
  readonly colleagueId: string;
  readonly boutiqueId: string;
}

/** The data of the samples. */
export interface SampleStage {
  readonly house: House;
  readonly cast: SampleCast;
  readonly managerId: string;
  /** The instant of everything, and until when times are held. */
  readonly monday: Instant;
  readonly heldUntil: Instant;
  /** Two or three times on different days. */
  slots(count?: number): Slot[];
  appointment(meeting?: MeetingPreference, parts?: Partial<Appointment>): Appointment;
}

/** One letter to show, and its differences from the ordinary case. */
export interface Sample<Facts> extends SampleCase {
  /** The name that distinguishes it from others of its kind. */
  readonly variant: string;
  readonly facts: Facts;
  /** The purpose of its button; absent where the private space or the inquiry's own page is enough. */
  readonly purpose?: 'completion' | 'slots' | 'appointment' | 'satisfaction' | 'first-response' | 'outcome' | 'sign-in';
  /** The member of staff who reads it, if not the advisor. */
  readonly staffId?: string;
  /** The colleague has left the house. */
  readonly colleagueLeft?: true;
}

/** Every variant of each letter with a different text; a letter without a sample does not compile. */
export type SamplesOf<Facts> = {
  readonly [Kind in keyof Facts]: (stage: SampleStage) => readonly Sample<Facts[Kind]>[];
};
