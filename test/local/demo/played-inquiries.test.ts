import { describe, expect, it } from 'vitest';
import { readTypedAmount } from '#domain/inquiry/typed-amount.ts';
import type { Life } from '#local/demo/life.ts';
import { outcomeFields } from '#local/demo/meetings.ts';
import { readPage } from '#local/demo/page.ts';
import { clientFields, wishUpon } from '#local/demo/wishes.ts';
import { demoHouse } from '#local/seed/seed-house.ts';

const at = Date.parse('2026-11-24T09:00:00Z');
const link = 'http://127.0.0.1/a/token';

function lifeOf(number: number, changes: Partial<Life> = {}): Life {
  const fields = { message: 'Une montre.', language: 'fr', category: 'watches' };
  return { number, inquiryId: `inq-${number}`, nature: 'genuine', fields, letters: 1, ...changes };
}

const people = Array.from({ length: 400 }, (_, index) => index + 1);

describe('outcomes of meetings', () => {
  const told = people.map((number) => outcomeFields(lifeOf(number, { startsAt: at }), at, 1));

  it('are of every kind, and a sale has a valid amount and an existing category', () => {
    expect(new Set(told.map(({ choice }) => choice))).toEqual(
      new Set(['sale', 'attended', 'later', 'no-sale', 'no-show']),
    );
    const sales = told.flatMap((one) => ('amount' in one ? [one] : []));
    expect(sales.length).toBeGreaterThan(100);
    for (const { amount, category } of sales) {
      const minor = readTypedAmount(amount ?? '', 2) ?? 0;
      expect(minor).toBeGreaterThanOrEqual(550_000);
      expect(minor).toBeLessThanOrEqual(6_800_000);
      expect(demoHouse.policy.identity.categories).toContain(category);
    }
  });

  it('are the same for the same seed, and differ for another meeting of the same client', () => {
    expect(told[0]).toEqual(outcomeFields(lifeOf(1, { startsAt: at }), at, 1));
    const moved = people.map((number) => outcomeFields(lifeOf(number, { startsAt: at + 86_400_000 }), at, 1));
    expect(moved).not.toEqual(told);
  });
});

describe('the acts of clients', () => {
  const page = readPage(
    '<form><input type="hidden" name="choice" value="slot-chosen"><input type="radio" name="slot" value="a.1">' +
      '<input type="radio" name="slot" value="a.2"></form><input type="radio" name="choice" value="call">' +
      '<input type="radio" name="choice" value="declined">',
  );

  it('are limited to the choices of the page', () => {
    expect(page).toMatchObject({ choices: new Set(['slot-chosen', 'call', 'declined']), slots: ['a.1', 'a.2'] });
    const words = people.flatMap((number) => clientFields(lifeOf(number), page, at, 1)?.choice ?? []);
    expect(new Set(words)).toEqual(page.choices);
    expect(words.filter((word) => word === 'slot-chosen').length).toBeGreaterThan(200);
    expect(clientFields(lifeOf(1), readPage('<p>Nothing is offered any more.</p>'), at, 1)).toBeUndefined();
  });

  it('come at once, after a reminder or never, and not at night', () => {
    const answering = (letters: number) =>
      people.flatMap((number) => wishUpon(lifeOf(number, { letters }), { at, action: link }, 1) ?? []);
    expect(answering(1).length).toBeGreaterThan(150);
    expect(answering(1).length).toBeLessThan(330);
    expect(answering(3).length).toBeGreaterThan(answering(1).length);
    for (const { at: when } of answering(1)) {
      const hour = new Date(when).getUTCHours();
      expect(hour >= 6 && hour < 22).toBe(true);
    }
  });

  it('refuse further letters only by a letter that has an unsubscribe link', () => {
    const kinds = (letter: { unsubscribe?: string }) =>
      new Set(people.flatMap((number) => wishUpon(lifeOf(number), { at, ...letter }, 1)?.kind ?? []));
    expect(kinds({})).toEqual(new Set());
    expect(kinds({ unsubscribe: link })).toEqual(new Set(['unsubscribe']));
  });
});
