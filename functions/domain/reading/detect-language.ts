import { type Language, languages } from '#domain/choices/languages.ts';

/** Frequent words of one language that the others hardly use. Accents are already removed. */
const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    `le la les un une des du de et est je j vous nous mon ma mes votre vos notre nos pour avec dans sur que qui
    ce cette ces il elle ai suis serait voudrais souhaite souhaiterais aimerais bonjour merci madame monsieur au aux
    ne pas plus en se sa son ses ou si mais par chez sont ete avoir etre tres bien possible cordialement`.split(/\s+/),
  ),
  en: new Set(
    `the a an of and is are i i'm i'd you we my your our for with in on that which this these he she have has am
    would like looking hello hi dear thank thanks please to it be not if but by at from can could was were do does
    any some his her their there what when how kind regards best`.split(/\s+/),
  ),
  it: new Set(
    `il lo gli uno una di del della dello dell dei degli delle da dal dalla dall nel nella nell nelle nei sul sulla
    sull al allo alla all alle con per che chi cui non sono ho ha abbiamo avete hanno e ed o ma se mi ci vi
    vorrei vorremmo desidero cerco saro sarei sarebbe buongiorno buonasera salve grazie gentile gentili cortesemente
    signora signor mio mia miei mie suo sua vostro vostra vostri vostre nostro nostra questo questa quest quello
    quella anche molto piu come quando dove possibile potreste cordiali saluti siamo siete era su tra fra noi voi ogni tutti tutto ancora dopo prima perche`.split(
      /\s+/,
    ),
  ),
};

/** Words needed before a language is guessed. */
const fewestStopWords = 2;
/** Share of all words that must be stop words; ordinary prose in any of the languages is far above. */
const smallestShare = 0.15;

/** Counts stop words in normalised text. `unknown` when none is clearly there. */
export function detectLanguage(normalised: string): Language | 'unknown' {
  const words =
    normalised.replace(/\b(?:[cdjlmnst]|qu|un|quest|quell|(?:de|da|a|ne|su)ll)'/g, '$& ').match(/[\p{L}']+/gu) ?? [];
  const counts = languages.map((language) => ({
    language,
    count: words.filter((word) => stopWords[language].has(word.replace(/'$/, ''))).length,
  }));
  const [best, second] = counts.toSorted((one, other) => other.count - one.count);
  if (!best || !second) return 'unknown';
  const clear = best.count >= fewestStopWords && best.count > second.count * 1.3;
  return clear && best.count / words.length >= smallestShare ? best.language : 'unknown';
}
