import type { z } from 'zod';
import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { Link } from '#ports/link-repository.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import { type ChoiceProblem, problemsOf } from './staff-choice-schema.ts';

export interface StaffChoicePorts {
  readonly inquiries: InquiryRepository;
  readonly people: PersonRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
}

/** The context in which a staff form is read. */
export interface StaffReading {
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly language: StaffLanguage;
  readonly at: Instant;
}

/** The inquiry a member of staff acts on, and the link they use, if any. */
export interface StaffAct {
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly byId: string;
  readonly link?: Link | undefined;
}

export type StaffFields = Readonly<Record<string, string>>;

/** The parts of a staff choice besides its declaration in `domain/choices`. */
export interface StaffChoiceParts<Act, Chosen, Result> {
  /** Whether the pages that accept it offer it now. */
  isOffered(about: Pick<StaffReading, 'house' | 'inquiry'>, at: Instant): boolean;
  form(reading: StaffReading): z.ZodType<Chosen>;
  perform(ports: StaffChoicePorts, act: Act, chosen: Chosen, at: Instant): Promise<Result>;
}

/** A choice as pages use it, whatever its fields. */
export interface StaffChoice<Act, Result = unknown> {
  isOffered(about: Pick<StaffReading, 'house' | 'inquiry'>, at: Instant): boolean;
  read(
    posted: StaffFields,
    reading: StaffReading,
  ):
    | { readonly ok: true; perform(ports: StaffChoicePorts, act: Act, at: Instant): Promise<Result> }
    | { readonly ok: false; readonly errors: readonly ChoiceProblem[] };
}

export function staffChoice<Act, Chosen, Result>(
  parts: StaffChoiceParts<Act, Chosen, Result>,
): StaffChoice<Act, Result> {
  return {
    isOffered: parts.isOffered,
    read(posted, reading) {
      const parsed = parts.form(reading).safeParse(posted);
      if (!parsed.success) return { ok: false, errors: problemsOf(parsed.error) };
      return { ok: true, perform: (ports, act, at) => parts.perform(ports, act, parsed.data, at) };
    },
  };
}
