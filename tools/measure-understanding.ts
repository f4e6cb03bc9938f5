/**
 * Measures what is understood of labelled messages, against what their label says was said:
 *
 *   npx node tools/measure-understanding.ts <file.jsonl> [--half even|odd] [--errors] [--boutiques "Name=City;Name=City"]
 *
 * One JSON object a line: `id`, `message`, `understood`, and `receivedAt` where the day is not 2026-11-23. A half is
 * chosen by a hash of the id, so that rules can be written on one and measured on the other. The house has the boutiques
 * of the demonstration, unless others are named.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { KnownBoutique } from '#domain/understanding/places.ts';
import { understand } from '#domain/understanding/understand.ts';
import type { Understood } from '#domain/understanding/understood.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import { sameBoutique, samePlace } from './hearing/same-place.ts';

const labelSchema = z.object({
  id: z.string(),
  message: z.string(),
  label: z.string().optional(),
  receivedAt: z.string().optional(),
  understood: z.object({
    boutique: z.string().nullish(),
    city: z.string().nullish(),
    weekday: z.string().nullish(),
    halfDay: z.string().nullish(),
    date: z
      .object({ words: z.string().optional(), resolved: z.string().nullish(), of: z.string().optional() })
      .nullish(),
    recipient: z.string().nullish(),
    occasion: z.string().nullish(),
    piece: z.string().nullish(),
    purpose: z.string().nullish(),
    byProxy: z.boolean().nullish(),
    followUp: z.boolean().nullish(),
  }),
});
type Labelled = z.infer<typeof labelSchema>;

/** Words by which a free-text label means one of the product's names; a name means itself as well. */
const sameMeaning: Readonly<Record<string, readonly string[]>> = {
  'wedding-anniversary': ['anniversary'],
  'coming-of-age': ['coming of age', 'quince'],
  'engagement-ring': ['ring'],
  'wedding-band': ['band', 'ring', 'alliance'],
  'signet-ring': ['signet'],
  'small-leather': ['wallet', 'belt', 'case', 'glove', 'purse', 'strap'],
  'travel-case': ['trunk', 'case', 'luggage', 'suitcase', 'bag'],
  tableware: ['service', 'candlestick', 'vase', 'glasses', 'plates'],
  jewel: ['jewel', 'parure', 'set'],
  stone: ['diamond', 'emerald', 'ruby', 'rubies', 'sapphire', 'opal', 'stone'],
  necklace: ['choker', 'pearls', 'riviere', 'rivière'],
  earrings: ['studs', 'ear'],
  bracelet: ['bangle', 'cuff'],
  pendant: ['locket', 'medal'],
  bag: ['minaudière', 'clutch', 'handbag'],
  clothes: ['coat', 'jacket', 'suit', 'couture', 'costume', 'cape'],
  dress: ['gown'],
  perfume: ['scent', 'fragrance'],
  team: ['founders', 'colleagues', 'partners', 'employees', 'staff', 'team'],
  couple: ['couple', 'newlyweds'],
  employer: ['director', 'boss', 'employer'],
  'parents-in-law': ['in-law'],
  children: ['children', 'twins', 'sons', 'daughters'],
  grandchild: ['grand'],
  godchild: ['god'],
  newborn: ['newborn', 'baby'],
  fiancee: ['fiancée', 'partner'],
  fiance: ['fiancé'],
  'mothers-day': ["mother's day"],
  'fathers-day': ["father's day"],
  'new-year': ['new year'],
  party: ['evening', 'gala', 'supper', 'ball'],
  transform: ['bespoke', 'repair'],
  acquire: ['viewing', 'gift', 'bespoke'],
  papers: ['duplicate', 'certificate', 'invoice'],
};

function means(said: string, label: string): boolean {
  const text = label.toLowerCase();
  const names = [said, said.replaceAll('-', ' '), ...(sameMeaning[said] ?? [])];
  return names.some((name) => text.includes(name));
}

const [file = '', ...options] = process.argv.slice(2);
const optionValue = (option: string): string | undefined =>
  options.includes(option) ? options[options.indexOf(option) + 1] : undefined;
const boutiques: readonly KnownBoutique[] =
  optionValue('--boutiques')
    ?.split(';')
    .map((one) => one.split('='))
    .map(([name = '', city = '']) => ({ boutiqueId: name, name, city })) ?? demoHouse.boutiques;

function overlaps(date: Understood['date'], resolved: string): boolean {
  const [from = '', to = from] = resolved.split('/');
  return date?.from !== undefined && date.to !== undefined && date.from <= to && date.to >= from;
}

/** What a field says and what its label says: undefined is not said. */
interface Pair {
  readonly said: string | undefined;
  readonly label: string | undefined;
  readonly isSame: boolean;
}

function pairOf(
  said: string | undefined,
  label: string | null | undefined,
  same: (a: string, b: string) => boolean,
): Pair {
  const wanted = label ?? undefined;
  return { said, label: wanted, isSame: said !== undefined && wanted !== undefined && same(said, wanted) };
}

const equal = (one: string, other: string): boolean => one === other;
const flag = (value: boolean | null | undefined): string | undefined => (value === true ? 'yes' : undefined);
const weekdayName = (value: string | null | undefined): string | undefined => value?.slice(0, 3);

function pairsOf(said: Understood, { understood: label }: Labelled): Readonly<Record<string, Pair>> {
  const { date } = said;
  const shown = date?.from === undefined ? undefined : `${date.from}/${date.to}`;
  const resolved = label.date?.resolved ?? undefined;
  const isPlace = (said.boutique ?? said.city) !== undefined;
  const wantsPlace = (label.boutique ?? label.city ?? undefined) !== undefined;
  // A label that names only a city is met by the city, where the house has several boutiques in it or none.
  const isCity = said.city !== undefined && label.boutique != null && samePlace(said.city, label.boutique);
  const boutique = isCity
    ? pairOf(label.boutique ?? undefined, label.boutique, equal)
    : pairOf(said.boutique, label.boutique, (one, other) => sameBoutique(one, other, boutiques));
  const city = pairOf(said.city, label.city, samePlace);
  return {
    boutique,
    city,
    'boutique or city': {
      said: isPlace ? [said.boutique, said.city].join(' ') : undefined,
      label: wantsPlace ? [label.boutique, label.city].join(' ') : undefined,
      isSame: boutique.isSame || city.isSame,
    },
    weekday: pairOf(said.weekday, weekdayName(label.weekday), equal),
    'half-day': pairOf(said.halfDay, label.halfDay, equal),
    date: pairOf(shown, resolved, (_, wanted) => overlaps(date, wanted)),
    'date, any of them': {
      said: shown,
      label: resolved,
      isSame: resolved !== undefined && [date, ...(said.otherDates ?? [])].some((one) => overlaps(one, resolved)),
    },
    'what the date is of': pairOf(date?.of, label.date?.of, equal),
    recipient: pairOf(said.recipient, label.recipient, means),
    occasion: pairOf(said.occasion, label.occasion, means),
    piece: pairOf(said.piece, label.piece, means),
    purpose: pairOf(said.purpose, label.purpose, means),
    proxy: pairOf(flag(said.byProxy), flag(label.byProxy), equal),
    'follow-up': pairOf(flag(said.followUp), flag(label.followUp), equal),
  };
}

const isOdd = (id: string): boolean => (createHash('sha256').update(id).digest().at(-1) ?? 0) % 2 === 1;

function share(part: number, whole: number): string {
  return whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0).padStart(3)} %`;
}

if (!existsSync(file)) {
  console.log(`There is no file ${file === '' ? 'named' : file}: nothing was measured.`);
  process.exit(0);
}
const half = optionValue('--half');
const messages = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => labelSchema.parse(JSON.parse(line)))
  .filter(({ id }) => half === undefined || isOdd(id) === (half === 'odd'));

const counts = new Map<string, { stated: number; said: number; right: number }>();
for (const labelled of messages) {
  const said = understand(labelled.message, {
    receivedAt: labelled.receivedAt ?? '2026-11-23T09:00:00.000Z',
    timeZone: demoHouse.policy.identity.timeZone,
    boutiques,
  });
  for (const [field, pair] of Object.entries(pairsOf(said, labelled))) {
    const count = counts.get(field) ?? { stated: 0, said: 0, right: 0 };
    counts.set(field, {
      stated: count.stated + Number(pair.label !== undefined),
      said: count.said + Number(pair.said !== undefined),
      right: count.right + Number(pair.isSame),
    });
    if (options.includes('--errors') && !pair.isSame && (pair.label ?? pair.said) !== undefined) {
      console.log(
        `${field} | ${labelled.id} | label ${pair.label ?? '–'} | said ${pair.said ?? '–'} | ${labelled.message.slice(0, 300).replaceAll('\n', ' ')}`,
      );
    }
  }
}

console.log(`${messages.length} messages`);
console.log(`${'field'.padEnd(20)}  stated  understood  precision  recall`);
for (const [field, { stated, said, right }] of counts) {
  console.log(
    `${field.padEnd(20)}  ${String(stated).padStart(6)}  ${String(said).padStart(10)}  ${share(right, said).padStart(9)}  ${share(right, stated).padStart(6)}`,
  );
}
