import { type Client, inventClient } from '#local/demo/clients.ts';
import { arrivalAt, type DemoDay, dateOf } from '#local/demo/day.ts';
import { english } from '#local/demo/messages/english.ts';
import { french } from '#local/demo/messages/french.ts';
import { incomplete, type OffTargetKind, offTarget, openings, premature } from '#local/demo/messages/others.ts';
import { type Category, categoryShares, type Written } from '#local/demo/messages/wish.ts';
import { writeGenuine } from '#local/demo/messages/write-genuine.ts';
import type { RealTexts } from '#local/demo/real-texts.ts';
import { type Randomness, randomness } from '#local/kernel/randomness.ts';

/** The true kind of an inquiry, whatever the rules decide; the simulated readers know it. */
export type Nature = 'genuine' | 'incomplete' | 'premature' | 'ordinary' | OffTargetKind;

/** One submission of the form. */
export interface Arrival {
  readonly at: number;
  /** Counts inquiries from 1; a repeat has the number of its original. */
  readonly number: number;
  readonly nature: Nature;
  readonly isRepeat: boolean;
  readonly encoding: 'form' | 'json';
  /** The form's fields as they are sent. */
  readonly fields: Readonly<Record<string, string>>;
  readonly idempotencyKey?: string | undefined;
}

const natureShares: Readonly<Record<Nature, number>> = {
  genuine: 57,
  incomplete: 11,
  premature: 5,
  ordinary: 3,
  spam: 9,
  solicitation: 6,
  press: 3,
  careers: 3,
  'after-sales': 3,
};

/** Share of inquiries that are sent twice, and of genuine ones whose author the house knows. */
const repeatShare = 0.06;
const returnShare = 0.1;

/** The clients and texts of a day. */
export interface Cast {
  readonly day: DemoDay;
  readonly count: number;
  readonly seed: number;
  readonly texts: RealTexts | undefined;
  /** Clients whom the house knows already. */
  readonly regulars: readonly Client[];
}

/** Every submission of a day, in order. It depends only on the seed, the day and the texts. */
export function arrivalsOf(cast: Cast): Arrival[] {
  const { day, count, seed, texts } = cast;
  const instants = Array.from({ length: count }, (_, index) => arrivalAt(day, randomness(seed, 'at', index))).sort(
    (one, other) => one - other,
  );
  const earlier = [...cast.regulars];
  const arrivals = instants.flatMap((at, index) => {
    const chances = randomness(seed, 'inquiry', index);
    const nature = chances.weighted(natureShares);
    const returns = nature === 'genuine' && chances.chance(returnShare);
    const language = chances.weighted({ fr: 58, en: 42 });
    const client = (returns ? chances.shuffled(earlier)[0] : undefined) ?? inventClient(language, index + 1, chances);
    if (nature === 'genuine') earlier.push(client);
    const first = arrivalOf({ at, number: index + 1, nature, client, texts }, chances);
    return chances.chance(repeatShare) ? [first, again(first, chances)] : [first];
  });
  return arrivals.sort((one, other) => one.at - other.at || one.number - other.number);
}

interface Draft {
  readonly at: number;
  readonly number: number;
  readonly nature: Nature;
  readonly client: Client;
  readonly texts: RealTexts | undefined;
}

function arrivalOf(draft: Draft, chances: Randomness): Arrival {
  const { at, number, nature, client } = draft;
  const isWish = nature === 'genuine' || nature === 'incomplete' || nature === 'premature';
  const { message, language, ...said } = writtenBy(draft, chances);
  const isRobot = nature === 'spam' && chances.chance(0.3);
  const fields = {
    message,
    fullName: client.fullName,
    email: client.email,
    phone: isWish ? client.phone : undefined,
    language,
    ...said,
    ...(nature === 'genuine' ? readiness(draft, chances) : {}),
    acceptsByAppointment: isWish && chances.chance(nature === 'genuine' ? 0.9 : 0.4) ? 'on' : undefined,
    consent: 'on',
    startedAt: new Date(at - (isRobot ? 900 : chances.whole(40, 420) * 1000)).toISOString(),
    website: isRobot ? 'https://offers.example' : undefined,
  };
  return {
    at,
    number,
    nature,
    isRepeat: false,
    encoding: chances.chance(0.75) ? 'form' : 'json',
    fields: present(fields),
    idempotencyKey: chances.chance(0.7) ? `demo-${number}` : undefined,
  };
}

/** A double click, a reload, or the same text again an hour later. */
function again(first: Arrival, chances: Randomness): Arrival {
  const laterMs = chances.pick([3_000, 20_000, 45 * 60_000, 70 * 60_000]);
  const keepsKey = laterMs < 60_000 || chances.chance(0.5);
  return {
    ...first,
    at: first.at + laterMs,
    isRepeat: true,
    idempotencyKey: keepsKey ? first.idempotencyKey : undefined,
  };
}

function writtenBy(
  { nature, client, texts }: Draft,
  chances: Randomness,
): Partial<Written> & {
  readonly message: string;
  readonly language: 'fr' | 'en';
} {
  const { language } = client;
  const real = realText(nature, texts, chances);
  if (real !== undefined) return { ...real, intent: chances.pick(['other', 'other', 'acquire']) };
  switch (nature) {
    case 'genuine':
    case 'ordinary':
      return { ...writeGenuine(language === 'fr' ? french : english, chances), language };
    case 'incomplete':
      return { message: opened(incomplete[language], language, chances), language, category: maybeCategory(chances) };
    case 'premature':
      return { message: opened(premature[language], language, chances), language, intent: 'acquire' };
    default:
      return { message: opened(offTarget[nature][language], language, chances), language, intent: 'other' };
  }
}

function realText(nature: Nature, texts: RealTexts | undefined, chances: Randomness) {
  const spam = texts?.spam[chances.whole(0, texts.spam.length - 1)];
  const ordinary = texts?.ordinary[chances.whole(0, texts.ordinary.length - 1)];
  if (nature === 'spam') return chances.chance(0.85) ? spam : undefined;
  return nature === 'ordinary' ? ordinary : undefined;
}

function opened(messages: readonly [string, ...string[]], language: 'fr' | 'en', chances: Randomness): string {
  return `${chances.pick(openings[language])}${chances.pick(messages)}`;
}

function maybeCategory(chances: Randomness): Category | undefined {
  return chances.chance(0.3) ? chances.weighted(categoryShares) : undefined;
}

/** A client's preferred time and place for a meeting; most leave some of it open. */
function readiness({ client, at }: Draft, chances: Randomness) {
  const own = client.language === 'fr' ? 'paris' : 'london';
  const other = client.language === 'fr' ? 'london' : 'paris';
  return {
    availability: chances.weighted({ 'this-week': 40, 'this-month': 35, '': 20, later: 5 }),
    meetingPreference: chances.weighted({ boutique: 35, 'private-salon': 15, phone: 15, video: 5, '': 30 }),
    boutiqueId: chances.weighted({ [own]: 60, [other]: 6, '': 34 }),
    desiredOn: chances.chance(0.35)
      ? dateOf(at)
          .add({ days: chances.whole(3, 60) })
          .toString()
      : undefined,
  };
}

function present(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined && value !== '') kept[name] = value;
  return kept;
}
