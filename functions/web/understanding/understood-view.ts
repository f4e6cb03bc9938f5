import type { House } from '#domain/house/house.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { type CorrectableField, choicesFor, correctableFields, corrected } from '#domain/understanding/corrections.ts';
import type { Understood, UnderstoodDate } from '#domain/understanding/understood.ts';
import type { UnderstoodView } from '#templates/layout/understood-parts.ts';

type Read = Pick<Inquiry, 'qualification'>;

/**
 * What was understood of an inquiry, as it stands after what was set right. That a message continues an earlier one is
 * also said by the reading, or by a person in triage.
 */
function understoodOf({ qualification }: Read, { understood, corrections }: InquiryContent): Understood | undefined {
  const continues = qualification?.kind === 'follow-up';
  if (understood === undefined && !continues) return undefined;
  const said: Understood = continues ? { ...understood, followUp: true } : { ...understood };
  return corrected(said, corrections);
}

/** The same with what may be said instead of each part. */
export function understoodView(
  house: Pick<House, 'boutiques'>,
  inquiry: Read,
  content: InquiryContent,
): UnderstoodView | undefined {
  const understood = understoodOf(inquiry, content);
  if (understood === undefined) return undefined;
  const boutiques = house.boutiques.filter(({ closed }) => closed !== true);
  const ids = boutiques.map(({ boutiqueId }) => boutiqueId);
  const choices: Record<CorrectableField, readonly string[]> = {
    boutique: [],
    city: [],
    weekday: [],
    halfDay: [],
    date: [],
    recipient: [],
    occasion: [],
    piece: [],
    byProxy: [],
    followUp: [],
    telephone: [],
    unsuitable: [],
  };
  for (const field of correctableFields) choices[field] = choicesFor(field, ids);
  return { understood, boutiques: boutiques.map(({ boutiqueId, name }) => ({ boutiqueId, name })), choices };
}

const weekdayNames = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
} as const;

function dateJson({ words, from, to, choices, of, bound }: UnderstoodDate) {
  const resolved = from === undefined || to === undefined ? null : from === to ? from : `${from}/${to}`;
  return { words, resolved, of, bound, ...(choices === undefined ? {} : { choices: [...choices] }) };
}

/** As the API says it: weekdays by their whole name, a day or `first/last`; null where nothing was understood. */
export function understoodJson(inquiry: Read, content: InquiryContent) {
  const understood = understoodOf(inquiry, content);
  if (understood === undefined) return null;
  const { weekday, date, otherDates, unsuitable, ...rest } = understood;
  return {
    ...rest,
    ...(weekday === undefined ? {} : { weekday: weekdayNames[weekday] }),
    ...(date === undefined ? {} : { date: dateJson(date) }),
    ...(otherDates === undefined ? {} : { otherDates: otherDates.map(dateJson) }),
    ...(unsuitable === undefined
      ? {}
      : {
          unsuitable: {
            weekdays: unsuitable.weekdays.map((one) => weekdayNames[one]),
            halfDays: [...unsuitable.halfDays],
            days: [...unsuitable.days],
          },
        }),
  };
}
