import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { withoutQuotations } from '#domain/reading/without-quotations.ts';

const wish = 'Bonjour, je voudrais voir la bague en saphir de votre vitrine jeudi.';
const pitch = ['Dear team, we help brands like yours grow: SEO, backlinks, web design.', 'Prices from $99.'];
const quoted = pitch.map((line) => `> ${line}`).join('\n');
const slogan =
  '-- \nPaul Martin\nMartin Conseil\nNous aidons les marques à doubler leurs ventes\nhttps://a.example https://b.example';

function verdictOf(message: string): string {
  const facts = { message, language: 'fr', intent: 'other', acceptsByAppointment: false } as const;
  return scoreInquiry(facts, defaultPolicy, '2026-11-23T09:00:00Z').verdict;
}

describe('the words that a person wrote themselves', () => {
  it.each([
    ['On Mon, 23 Nov 2026 at 10:00, Growth <x@grow.example> wrote:'],
    ['Le lun. 23 nov. 2026 à 10:00, Croissance <x@grow.example> a écrit :'],
    ['Il giorno lun 23 nov 2026 alle 10:00 Crescita <x@grow.example> ha scritto:'],
    ['Am 23.11.2026 um 10:00 schrieb Wachstum <x@grow.example>:'],
    ['-----Original Message-----'],
  ])('leave out what follows "%s"', (line) => {
    expect(withoutQuotations(`${wish}\n\n${line}\n${pitch.join('\n')}`)).toBe(wish);
  });

  it('may stand above or below what is quoted', () => {
    const line = 'On Mon, 23 Nov 2026 at 10:00, Growth <x@grow.example> wrote:';
    expect(withoutQuotations(`${line}\n${quoted}\n\n${wish}`)).toBe(wish);
    expect(withoutQuotations(`${wish}\r\n${quoted.replace('\n', '\r\n')}`)).toBe(wish);
  });

  it('leave out a marked signature, but not a whole letter below two dashes', () => {
    expect(withoutQuotations(`${wish}\n${slogan}`)).toBe(wish);
    const letter = `${wish}\n-- \n${Array.from({ length: 9 }, (_, index) => `Ligne ${index}`).join('\n')}`;
    expect(withoutQuotations(letter)).toBe(letter);
  });

  it('are the whole message where next to nothing is left, or nothing is quoted', () => {
    expect(withoutQuotations(`Voir dessous\n${quoted}`)).toBe(`Voir dessous\n${quoted}`);
    expect(withoutQuotations('On Monday my sister wrote:\nplease find me a ring')).toBe(
      'On Monday my sister wrote:\nplease find me a ring',
    );
    expect(withoutQuotations('')).toBe('');
  });
});

describe('an odd message', () => {
  it.each([
    ['a wish above a quoted pitch', `${wish}\n\nOn Mon, 23 Nov 2026 at 10:00, Growth wrote:\n${quoted}`, 'qualified'],
    ['a wish signed with a slogan', `${wish}\n${slogan}`, 'qualified'],
    ['a quoted wish alone', `> ${wish}`, 'qualified'],
    ['a pitch alone', pitch.join('\n'), 'off-target'],
    ['a pitch above a quoted wish', `${pitch.join('\n')}\n\n> ${wish}`, 'off-target'],
    ['a quoted pitch alone', quoted, 'off-target'],
    ['one character', '?', 'incomplete'],
    ['only emoji', '🙂🙂🙂❤️', 'incomplete'],
    ['only a link', 'https://house.example/p/5167', 'doubtful'],
    ['4,000 characters without a word', 'a'.repeat(4000), 'incomplete'],
    ['a wish of 4,000 characters', 'Je cherche une montre pour mon père. '.repeat(200).slice(0, 4000), 'qualified'],
    ['mixed scripts', 'Hello, 指輪を探しています, кольцо для жены', 'qualified'],
    ['mixed languages', 'Bonjour, I would like una borsa per mia madre, danke', 'qualified'],
  ])('%s is read for what it is', (_what, message, verdict) => {
    expect(verdictOf(message)).toBe(verdict);
  });
});
