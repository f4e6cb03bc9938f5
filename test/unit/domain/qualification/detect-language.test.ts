import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#domain/reading/detect-language.ts';
import { normaliseText } from '#domain/reading/normalise-text.ts';

const detect = (text: string) => detectLanguage(text);

describe('the language of a message', () => {
  it.each([
    ['fr', 'Bonjour, je souhaiterais voir la montre de la vitrine.'],
    ['fr', 'J’aimerais un rendez-vous pour ma fille'],
    ['en', 'I would like to see the watch in your window.'],
    ['en', 'Is it still available?'],
    ['it', 'Buongiorno, il mio orologio si è fermato: sarebbe possibile farlo riparare?'],
    ['it', 'Vorrei vedere dal vivo la collana della vetrina'],
    ['unknown', 'Rolex Submariner 126610LN'],
    ['unknown', 'Guten Tag, ich suche eine Uhr für meinen Mann.'],
    ['unknown', ''],
    ['unknown', '私の妻のために指輪を探しています'],
  ])('is %s for "%s"', (language, text) => {
    expect(detect(text)).toBe(language);
  });

  it('is not French because of a French piece name', () => {
    expect(detect('Do you have the Collier de la Reine in your London boutique? I would like to try it.')).toBe('en');
  });
});

describe('normalised text', () => {
  it('is the same with accents, capitals, curly apostrophes and ligatures', () => {
    expect(normaliseText('  L’Écrin\u00a0DE  ma sœur ')).toBe("l'ecrin de ma soeur");
  });
});
