import type { Instant } from '#domain/calendar/instant.ts';
import { isLocalDate, type LocalDate, type Weekday, weekdays } from '#domain/calendar/local-date.ts';
import {
  type HalfDay,
  halfDays,
  type Occasion,
  occasions,
  type Piece,
  pieces,
  type Recipient,
  recipients,
  type Understood,
} from './understood.ts';

/** What can be set right with one tap; the rest of what was understood follows from the words. */
export const correctableFields = [
  'boutique',
  'city',
  'weekday',
  'halfDay',
  'date',
  'recipient',
  'occasion',
  'piece',
  'byProxy',
  'followUp',
  'telephone',
  'unsuitable',
] as const;
export type CorrectableField = (typeof correctableFields)[number];

/** What somebody said instead; `to` is null for "not so". */
export interface Correction {
  readonly to: string | null;
  readonly byId: string;
  readonly at: Instant;
}

export type Corrections = Readonly<{ [Field in CorrectableField]?: Correction }>;

const isOneOf = <Name extends string>(names: readonly Name[], value: string): value is Name =>
  names.some((name) => name === value);

/** Values that a field may be given; what is free text, or follows from words, can only be removed. */
export function choicesFor(field: CorrectableField, boutiqueIds: readonly string[]): readonly string[] {
  switch (field) {
    case 'boutique':
      return boutiqueIds;
    case 'weekday':
      return weekdays;
    case 'halfDay':
      return halfDays;
    case 'recipient':
      return recipients;
    case 'occasion':
      return occasions;
    case 'piece':
      return pieces;
    case 'city':
    case 'date':
    case 'byProxy':
    case 'followUp':
    case 'telephone':
    case 'unsuitable':
      return [];
  }
}

/** Whether a field may be set to this: a name it has, a boutique of the house, a day of the calendar. */
export function isCorrection(field: CorrectableField, to: string, boutiqueIds: readonly string[]): boolean {
  return field === 'date' ? isLocalDate(to) : choicesFor(field, boutiqueIds).includes(to);
}

function dateOn(understood: Understood, on: LocalDate): Understood['date'] {
  return { words: on, of: understood.date?.of ?? 'visit', bound: understood.date?.bound ?? 'on', from: on, to: on };
}

function without(understood: Understood, field: CorrectableField): Understood {
  const { [field]: _, ...rest } = understood;
  if (field !== 'date') return rest;
  const { otherDates: __, ...others } = rest;
  return others;
}

type Typed = Readonly<{
  weekday?: Weekday;
  halfDay?: HalfDay;
  recipient?: Recipient;
  occasion?: Occasion;
  piece?: Piece;
}>;

function typed(field: CorrectableField, value: string): Typed {
  if (field === 'weekday' && isOneOf(weekdays, value)) return { weekday: value };
  if (field === 'halfDay' && isOneOf(halfDays, value)) return { halfDay: value };
  if (field === 'recipient' && isOneOf(recipients, value)) return { recipient: value };
  if (field === 'occasion' && isOneOf(occasions, value)) return { occasion: value };
  if (field === 'piece' && isOneOf(pieces, value)) return { piece: value };
  return {};
}

function withValue(understood: Understood, field: CorrectableField, value: string): Understood {
  switch (field) {
    case 'boutique':
      return { ...understood, boutique: value };
    case 'date':
      return { ...understood, date: dateOn(understood, value) };
    default:
      return { ...understood, ...typed(field, value) };
  }
}

/** What was understood, as it stands after everything that was set right. */
export function corrected(understood: Understood, corrections: Corrections | undefined): Understood {
  if (corrections === undefined) return understood;
  return correctableFields.reduce((result, field) => {
    const correction = corrections[field];
    if (correction === undefined) return result;
    return correction.to === null ? without(result, field) : withValue(result, field, correction.to);
  }, understood);
}
