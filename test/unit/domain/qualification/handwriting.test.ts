import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { labelledInquiries, writtenAt } from './labelled-inquiries.ts';

const genuine = labelledInquiries.filter((row) => row.expected.verdict !== 'off-target');

/** Ways in which the same person might have written the same text. */
const hands: readonly (readonly [string, (message: string) => string])[] = [
  ['in capitals', (message) => message.toUpperCase()],
  ['without accents', (message) => message.normalize('NFD').replace(/\p{M}/gu, '')],
  ['from a telephone', (message) => `${message}\n\nSent from my iPhone`],
  ['depuis un téléphone', (message) => `${message}\n\nEnvoyé de mon iPhone`],
  ['with a signature', (message) => `${message}\n\nDr. A. Martin\n+33 6 12 34 56 78\nhttps://martin.example`],
  ['with enthusiasm', (message) => `${message} Thank you so much!!`],
  ['with a picture link', (message) => `${message} https://example.com/photo.jpg`],
  ['on one line', (message) => message.replace(/\s+/g, ' ')],
  ['twice, by mistake', (message) => `${message}\n${message}`],
  ['with curly apostrophes', (message) => message.replaceAll("'", '’')],
];

describe('a genuine wish', () => {
  it.each(hands)('written %s is not rejected', (_how, rewrite) => {
    const turnedAway = genuine.filter(({ facts }) => {
      const { verdict } = scoreInquiry({ ...facts, message: rewrite(facts.message) }, defaultPolicy, writtenAt);
      return verdict === 'off-target';
    });
    expect(turnedAway.map((row) => row.id)).toEqual([]);
  });
});
