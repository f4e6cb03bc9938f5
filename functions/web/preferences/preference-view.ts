import * as z from 'zod';
import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, type LocalDate, localDateOf, startOfLocalDate } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import {
  type ContactTopic,
  choosableChannels,
  contactFrequencies,
  contactTopics,
  type Person,
} from '#domain/identity/person.ts';
import type { Language } from '#templates/i18n/language.ts';
import { brandOf } from '#templates/layout/brand.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import type { PreferencesView, ShownPreferences } from '#templates/pages/preferences/preferences.ts';
import { type ChosenPreferences, chosenBy } from '#use-cases/consent/set-preferences.ts';

/** Whose preferences are shown, and through which link. */
export interface Visitor {
  readonly house: House;
  readonly person: Person;
  readonly language: Language;
  readonly preferencesPath: string;
  /** The topic of the mail that contained the link; absent when the client comes from their private space. */
  readonly topic?: ContactTopic | undefined;
  readonly spacePath?: string | undefined;
}

/** A pause is a day in the client's own time zone. */
export function shownPreferences(chosen: ChosenPreferences, timeZone: string): ShownPreferences {
  const { pausedUntil, ...others } = chosen;
  return { ...others, pausedUntil: pausedUntil === undefined ? undefined : localDateOf(pausedUntil, timeZone) };
}

export function preferencesView(
  visitor: Visitor,
  at: Instant,
  refused: { readonly values?: Readonly<Record<string, string>>; readonly errors?: readonly FieldError[] } = {},
): PreferencesView {
  const { house, person, language, preferencesPath, topic, spacePath } = visitor;
  const chosen = chosenBy(person, at);
  const isReceived = topic !== undefined && !chosen.stopped && chosen.topics.includes(topic);
  return {
    house: brandOf(house.policy.identity),
    language,
    preferencesPath,
    chosen: shownPreferences(chosen, person.timeZone),
    topic: isReceived ? topic : undefined,
    spacePath,
    ...refused,
  };
}

const pauseDaysAtMost = 730;

function pauseSchema(language: Language, today: LocalDate) {
  const messages = clientPages[language].preferenceProblems;
  return z
    .union(
      [
        z.literal(''),
        z.iso
          .date({ error: messages.day, abort: true })
          .refine((day) => day > today, { error: messages.day, abort: true })
          .refine((day) => day <= addDays(today, pauseDaysAtMost), messages.tooFar),
      ],
      { error: messages.day },
    )
    .default('');
}

/** Reads the whole form: an unticked box is a refusal. */
export function readPreferences(
  visitor: Pick<Visitor, 'person' | 'language'>,
  fields: Readonly<Record<string, string>>,
  at: Instant,
): { readonly chosen: ChosenPreferences } | { readonly errors: readonly FieldError[] } {
  const { person, language } = visitor;
  const parsed = z
    .object({
      frequency: z.enum(contactFrequencies, { error: clientPages[language].preferenceProblems.frequency }),
      'paused-until': pauseSchema(language, localDateOf(at, person.timeZone)),
    })
    .safeParse(fields);
  if (!parsed.success) {
    return {
      errors: parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ''), message })),
    };
  }
  const { frequency, 'paused-until': day } = parsed.data;
  return {
    chosen: {
      topics: contactTopics.filter((topic) => fields[`topic-${topic}`] !== undefined),
      channels: choosableChannels.filter((channel) => fields[`channel-${channel}`] !== undefined),
      frequency,
      pausedUntil: day === '' ? undefined : startOfLocalDate(day, person.timeZone),
      stopped: fields.stopped === 'on',
    },
  };
}
