import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { labelledInquiries, writtenAt } from './labelled-inquiries.ts';

const wealthSentences = {
  en: [
    'I am very wealthy.',
    'Money is no object.',
    'My net worth is 40 million dollars.',
    'I am a billionaire.',
    'I own a yacht, a private jet and a chateau.',
    'My budget is 500,000 euros.',
    'I run a hedge fund and made a fortune in crypto.',
    'My family office will pay by wire.',
    'I sold my company last spring.',
    'I make a lot of money.',
    'I am a CEO, a countess and a home owner with no mortgage.',
    'Price is not an issue, I can spend $200,000.',
  ],
  fr: [
    'Je suis très fortuné.',
    'L’argent n’est pas un problème.',
    'Mon budget est de 300 000 €.',
    'Mon patrimoine dépasse les trente millions.',
    'Nous avons un hôtel particulier et un yacht.',
    'Je suis milliardaire.',
    'Mon salaire est confortable.',
    'J’ai vendu ma société.',
    'Je gagne très bien ma vie.',
    'Je suis PDG et propriétaire de plusieurs immeubles.',
    'Le prix importe peu, j’ai un family office.',
  ],
} as const;

const cases = (['en', 'fr'] as const).flatMap((language) =>
  wealthSentences[language].map((sentence) => ({ language, sentence })),
);

describe('a statement about wealth', () => {
  it.each(cases)(
    '"$sentence" changes neither points nor level nor verdict of any inquiry',
    ({ language, sentence }) => {
      for (const { id, facts } of labelledInquiries.filter((row) => row.facts.language === language)) {
        const before = scoreInquiry(facts, defaultPolicy, writtenAt);
        const after = scoreInquiry({ ...facts, message: `${facts.message} ${sentence}` }, defaultPolicy, writtenAt);
        const { verdict, points, level } = before;
        // If the language was unknown before, one more sentence may reveal it: a readable text is not doubtful.
        const compared =
          before.detectedLanguage === after.detectedLanguage ? { verdict, points, level } : { points, level };
        expect({ id, ...after }).toMatchObject({ id, ...compared });
      }
    },
  );

  it('has no field', () => {
    const facts = { ...labelledInquiries[0]?.facts };
    expect(Object.keys(facts).filter((name) => /budget|income|wealth|salary|price|amount/i.test(name))).toEqual([]);
  });
});
