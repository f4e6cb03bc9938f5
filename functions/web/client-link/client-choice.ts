import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import type { ClientOutcome } from '#templates/pages/client-link/client-outcome-view.ts';
import type { ClientAct } from '#use-cases/inquiry-changes/client-choice-change.ts';
import type { FormReading, PostedFields, Read } from './client-choice-schema.ts';
import type { ClientCase } from './client-link-view.ts';

export interface ActPorts {
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly people: PersonReader;
  readonly ids: Ids;
}

/** The text that comes with a choice, and its field. */
export interface TypedWords {
  readonly field: string;
  readonly text: string | undefined;
}

/** The parts of a client choice besides its declaration in `domain/choices`. */
export interface ClientChoiceParts<Chosen> {
  /** Of two choices posted under one name: whether the inquiry's state selects this one. */
  isMeant?(inquiry: Inquiry): boolean;
  /** Whether the pages that accept it offer it now. */
  isOffered(inquiry: Inquiry, at: Instant): boolean;
  read(posted: PostedFields, reading: FormReading): Read<Chosen>;
  wordsOf(chosen: Chosen): TypedWords | undefined;
  /** Problems that only the house can find: a past day, an unknown boutique. */
  problemsIn?(house: House, chosen: Chosen, language: Language, at: Instant): readonly FieldError[];
  perform(ports: ActPorts, act: ClientAct, chosen: Chosen, at: Instant): Promise<LinkOutcome>;
  /** The earlier act, when the same choice is repeated in the private space, which records no outcome. */
  doneBefore(inquiry: Inquiry, content: InquiryContent, chosen: Chosen, at: Instant): LinkOutcome | undefined;
  /** A recorded choice in the facts that its page shows at `at`, which may be long after it was recorded. */
  outcome(about: ClientCase, recorded: LinkOutcome, at: Instant): ClientOutcome;
}

/** A choice with the fields that were posted for it. */
export interface ChosenByClient {
  readonly words: TypedWords | undefined;
  problemsIn(house: House, language: Language, at: Instant): readonly FieldError[];
  perform(ports: ActPorts, act: ClientAct, at: Instant): Promise<LinkOutcome>;
  doneBefore(inquiry: Inquiry, content: InquiryContent, at: Instant): LinkOutcome | undefined;
}

/** A choice as pages use it, whatever its fields. */
export interface ClientChoice extends Pick<ClientChoiceParts<unknown>, 'isMeant' | 'isOffered' | 'outcome'> {
  read(posted: PostedFields, reading: FormReading): Read<ChosenByClient>;
}

export function clientChoice<Chosen>(parts: ClientChoiceParts<Chosen>): ClientChoice {
  const { isMeant, isOffered, outcome } = parts;
  return {
    ...(isMeant === undefined ? {} : { isMeant }),
    isOffered,
    outcome,
    read(posted, reading) {
      const read = parts.read(posted, reading);
      if (!read.ok) return read;
      const { chosen } = read;
      return {
        ok: true,
        chosen: {
          words: parts.wordsOf(chosen),
          problemsIn: (house, language, at) => parts.problemsIn?.(house, chosen, language, at) ?? [],
          perform: (ports, act, at) => parts.perform(ports, act, chosen, at),
          doneBefore: (inquiry, content, at) => parts.doneBefore(inquiry, content, chosen, at),
        },
      };
    },
  };
}
