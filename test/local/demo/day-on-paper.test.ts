import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readSubmission } from '#events/submissions/inquiry-submission.ts';
import { Agenda } from '#local/demo/agenda.ts';
import { arrivalsOf } from '#local/demo/arrivals.ts';
import { dateOf, demoDay, hourInWords, nextOrdinaryTuesday } from '#local/demo/day.ts';
import { readOptions } from '#local/demo/options.ts';
import { readRealTexts } from '#local/demo/real-texts.ts';
import { purchasesOf, regularsOf } from '#local/demo/regulars.ts';
import { afterWorking, colleagueAt } from '#local/demo/staff-hours.ts';
import { SettingInvalidError } from '#local/kernel/start-error.ts';

const tuesday = Temporal.PlainDate.from('2026-11-24');
const day = demoDay(tuesday);
const today = Temporal.PlainDate.from('2026-11-21');

function cast(seed: number, texts = readRealTexts('none')) {
  return { day, count: 220, seed, texts, regulars: regularsOf(seed) };
}

describe('the submissions of a day', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(arrivalsOf(cast(1))).toEqual(arrivalsOf(cast(1)));
    expect(arrivalsOf(cast(1))).not.toEqual(arrivalsOf(cast(2)));
  });

  it.each([1, 2, 3])('are valid under the form’s contract (seed %i)', (seed) => {
    for (const { fields } of arrivalsOf(cast(seed))) expect(readSubmission(fields)).toMatchObject({ ok: true });
  });

  it('contain no two equal genuine inquiries, in both languages, of every wish and category, for both boutiques', () => {
    const genuine = arrivalsOf(cast(4)).filter(({ nature, isRepeat }) => nature === 'genuine' && !isRepeat);
    const seen = (name: string) => new Set(genuine.flatMap(({ fields }) => fields[name] ?? []));
    expect(seen('message').size).toBe(genuine.length);
    expect(seen('language')).toEqual(new Set(['fr', 'en']));
    expect(seen('intent').size).toBe(7);
    expect(seen('category').size).toBe(5);
    expect(seen('boutiqueId')).toEqual(new Set(['paris', 'london']));
  });

  it('begin the evening before, end before midnight, and contain repeats and returning clients', () => {
    const arrivals = arrivalsOf(cast(5));
    expect(arrivals.some(({ at }) => hourInWords(at).startsWith('Mon'))).toBe(true);
    expect(arrivals.every(({ at }) => at > day.opensAt && at < day.endsAt)).toBe(true);
    expect(arrivals.filter(({ isRepeat }) => !isRepeat)).toHaveLength(220);
    expect(arrivals.filter(({ isRepeat }) => isRepeat).length).toBeGreaterThan(4);
    const addresses = arrivals.filter(({ isRepeat }) => !isRepeat).map(({ fields }) => fields.email);
    expect(new Set(addresses).size).toBeLessThan(addresses.length);
  });

  it('are spread over the requested number of days, weekends included, and differ from day to day', () => {
    const fortnight = demoDay(tuesday, 14);
    const arrivals = arrivalsOf({ ...cast(6), day: fortnight, count: 280 });
    const dates = new Set(arrivals.map(({ at }) => dateOf(at).toString()));
    expect(dates.size).toBeGreaterThanOrEqual(14);
    expect([...dates].sort().at(-1)).toBe('2026-12-07');
    expect(hourInWords(fortnight.endsAt)).toBe('Tue 12:00');
    for (const { fields } of arrivals) expect(readSubmission(fields)).toMatchObject({ ok: true });
  });

  it('include the past purchases of regular clients, in cents', () => {
    const purchases = purchasesOf(regularsOf(1), day, 1);
    expect(purchases.length).toBeGreaterThan(14);
    for (const purchase of purchases) expect(JSON.stringify(purchase)).toMatch(/"amountMinor":[1-9]\d*,/);
  });
});

const realTexts = readRealTexts(undefined);

it.skipIf(realTexts === undefined)('can use real texts that fit the form (skipped without them)', () => {
  for (const { message } of [...(realTexts?.spam ?? []), ...(realTexts?.ordinary ?? [])]) {
    const fields = { message, fullName: 'A', email: 'a@mail.example', consent: 'on' };
    expect(readSubmission(fields)).toMatchObject({ ok: true });
  }
  const sent = arrivalsOf(cast(1, realTexts));
  expect(sent.some(({ fields }) => realTexts?.spam.some(({ message }) => message === fields.message))).toBe(true);
});

describe('the acting times of staff', () => {
  const camille = colleagueAt('camille.laurent@maison-aurelle.example');
  const eleanor = colleagueAt('Eleanor.Whitcombe@maison-aurelle.example');
  const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

  it.each([
    ['in the evening: next morning', camille, '2026-11-23T21:00:00+01:00', 20, '2026-11-24T09:50:00+01:00'],
    ['across lunch', camille, '2026-11-24T12:50:00+01:00', 30, '2026-11-24T14:20:00+01:00'],
    ['in London hours', eleanor, '2026-11-24T09:00:00+01:00', 5, '2026-11-24T10:05:00+00:00'],
    ['not at the week-end', camille, '2026-11-27T18:20:00+01:00', 20, '2026-11-30T09:40:00+01:00'],
  ])('%s', (_name, colleague, from, minutes, expected) => {
    if (colleague === undefined) throw new Error('The demonstration house lost an advisor.');
    expect(afterWorking(colleague, at(from), minutes)).toBe(at(expected));
  });

  it('exclude clients', () => {
    expect(colleagueAt('anne.aubry.3@post.example')).toBeUndefined();
  });

  it('are sorted, and at one instant follow the order of the inquiries', () => {
    const agenda = new Agenda<{ at: number; number: number }>(({ number }) => number);
    for (const [at, number] of [
      [5, 2],
      [3, 9],
      [5, 1],
    ] as const)
      agenda.add({ at, number });
    expect(agenda.takeDue(2)).toBeUndefined();
    expect([agenda.takeDue(5), agenda.takeDue(5), agenda.takeDue(5)].map((plan) => plan?.number)).toEqual([9, 1, 2]);
  });
});

describe('the replayed date', () => {
  it.each([
    ['a Saturday', '2026-11-21', '2026-11-24'],
    ['that very Tuesday', '2026-11-24', '2026-12-01'],
    ['the days before Christmas, which are ordinary', '2026-12-20', '2026-12-22'],
    ['between the years', '2026-12-23', '2026-12-29'],
    ['a public holiday', '2026-07-11', '2026-07-21'],
    ['the summer rest', '2027-08-01', '2027-08-31'],
  ])('%s', (_name, from, expected) => {
    expect(nextOrdinaryTuesday(Temporal.PlainDate.from(from)).toString()).toBe(expected);
  });

  it.each([
    [['--per-day', '0'], 'from 1 to 500'],
    [['--per-day', 'many'], 'from 1 to 500'],
    [['--days', '0'], 'from 1 to 365'],
    [['--days', '366'], 'from 1 to 365'],
    [['--inquiries', '20'], '--per-day N'],
    [['--seed', '-1'], 'not understood'],
    [['--day', '2026-02-30'], 'YYYY-MM-DD'],
    [['--day', '2026-11-20'], 'after today'],
    [['--colour', 'red'], 'not understood'],
  ])('refuses %j with a remedy', (args, words) => {
    const refusal = () => readOptions(args, today);
    expect(refusal).toThrow(SettingInvalidError);
    try {
      refusal();
    } catch (error) {
      expect(`${(error as SettingInvalidError).message}; ${(error as SettingInvalidError).remedy}`).toContain(words);
    }
  });

  it('is formatted as text', () => {
    expect(readOptions([], today)).toMatchObject({ inquiries: 220, days: 1, exits: false, texts: undefined });
    expect(readOptions(['--days', '10', '--per-day', '8'], today)).toMatchObject({ inquiries: 80, days: 10 });
    expect(hourInWords(day.opensAt)).toBe('Mon 19:00');
    expect(hourInWords(day.endsAt)).toBe('Wed 12:00');
  });
});
