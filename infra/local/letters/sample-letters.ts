import { renderLetter } from '#adapters/ses/render-letter.ts';
import { type ClientLanguage, languages, staffLanguages } from '#domain/policy/language.ts';
import { clientSamples } from '#local/letters/client-samples.ts';
import { relanceSamples } from '#local/letters/relance-samples.ts';
import { type SampleWords, sampleCast } from '#local/letters/sample-dossier.ts';
import { sampleHouse } from '#local/letters/sample-house.ts';
import type { SampleLetter } from '#local/letters/sample-letter.ts';
import { staffSamples } from '#local/letters/staff-samples.ts';
import type { RenderedLetter } from '#ports/letters.ts';

/** A sample, rendered by the same adapter that the outbox uses. */
export interface RenderedSample extends SampleLetter {
  readonly language: ClientLanguage;
  readonly rendered: RenderedLetter;
}

/** As long as real ones, so that lines break as in real letters; they open nothing. */
const tokens = {
  link: 'sample-of-a-link-that-opens-nothing-at-all-1',
  privateLink: 'sample-of-a-link-that-opens-nothing-at-all-2',
  unsubscribeLink: 'sample-of-a-link-that-opens-nothing-at-all-3',
} as const;

const addresses = { publicBaseUrl: 'https://vestibule.example', mailDomain: 'maison-aurelle.example' };

/** The languages of letters, in the order of display. */
export const sampleLanguages: readonly ClientLanguage[] = [...new Set<ClientLanguage>([...languages, 'it'])];

/**
 * Every letter of this language, in every variant with a different text; hostile text can replace the client's. Staff
 * letters are included only for a language with complete staff texts.
 */
export async function sampleLetters(
  language: ClientLanguage,
  words: Partial<SampleWords> = {},
): Promise<readonly RenderedSample[]> {
  const desk = { house: await sampleHouse(), cast: sampleCast(language, words) };
  const hasStaff = staffLanguages.some((one) => one === language);
  const samples = [...clientSamples(desk), ...relanceSamples(desk), ...(hasStaff ? staffSamples(desk) : [])];
  return samples.map((sample) => ({ ...sample, language, rendered: renderLetter(sample.letter, tokens, addresses) }));
}
