import { readFileSync } from 'node:fs';
import { eld } from 'eld/extrasmall';
import { describe, expect, it } from 'vitest';
import { languages } from '#domain/choices/languages.ts';
import { detectLanguage } from '#domain/reading/detect-language.ts';
import { languageProfilesFile, rivals } from '../../../tools/language-profiles/profiles-of-library.ts';
import { trainingMessages } from '../../../tools/reading/labelled-messages.ts';

const file = new URL('../../../functions/domain/reading/language-profiles.ts', import.meta.url);
const messages = trainingMessages();

describe('the profiles of languages', () => {
  it('are those that the tool writes from the library', async () => {
    expect(readFileSync(file, 'utf8')).toBe(await languageProfilesFile());
  });

  it('decide as the library does among the same languages', () => {
    eld.setLanguageSubset([...languages, ...rivals]);
    const decided = messages.map(({ message }) => [detectLanguage(message), eld.detect(message).language] as const);
    const known = decided.filter(([ours]) => ours !== 'unknown');
    expect(known.filter(([ours, theirs]) => ours !== theirs)).toEqual([]);
    expect(known.length).toBeGreaterThan(3500);
  });
});
