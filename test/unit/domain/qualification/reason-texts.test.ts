import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { languages } from '#domain/policy/language.ts';
import { missingTexts } from '#domain/qualification/missing-texts.ts';
import { missingCodes, reasonCodes } from '#domain/qualification/reason-codes.ts';
import { reasonSentence, reasonTexts } from '#domain/qualification/reason-texts.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { labelledInquiries, writtenAt } from './labelled-inquiries.ts';

describe('the words for reasons', () => {
  it('exist for every code in every language, with the same parameters', () => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    for (const code of reasonCodes) {
      for (const language of languages) expect(reasonTexts[language][code]).toMatch(/\.$/);
      expect(placeholders(reasonTexts.fr[code])).toEqual(placeholders(reasonTexts.en[code]));
    }
  });

  it('leave no placeholder open for any inquiry', () => {
    for (const { facts } of labelledInquiries) {
      for (const reason of scoreInquiry(facts, defaultPolicy, writtenAt).reasons) {
        for (const language of languages) expect(reasonSentence(reason.because, language)).not.toMatch(/[{}]/);
      }
    }
  });

  it('name codes in the language of the reader', () => {
    const because = { code: 'off-target-evidence', params: { kind: 'press', strength: 8 } } as const;
    expect(reasonSentence(because, 'fr')).toBe('Le message est une demande de presse.');
    expect(reasonSentence(because, 'en')).toBe('The message is a press request.');
  });

  it('are calm: no exclamation mark anywhere', () => {
    const all = languages.flatMap((language) => [
      ...Object.values(reasonTexts[language]),
      ...Object.values(missingTexts[language]),
    ]);
    expect(all.filter((text) => text.includes('!'))).toEqual([]);
  });
});

describe('the questions to a client', () => {
  it('exist for everything that can be missing, and never ask about money', () => {
    for (const language of languages) {
      for (const code of missingCodes) {
        expect(missingTexts[language][code]).toMatch(/\?$/);
        expect(missingTexts[language][code]).not.toMatch(/budget|prix|price|spend|money|argent|revenu|income/i);
      }
    }
  });
});
