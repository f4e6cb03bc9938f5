import { findCues } from '#domain/reading/find-cues.ts';
import { normaliseText } from '#domain/reading/normalise-text.ts';

/** What a sentence about money, property, title or profession looks like. */
const means = [
  /\b(?:wealth\w*|net worth|fortune[es]?|fortunate|millions?|milliards?|billions?|millionaires?|milliardaires?|millionnaires?|billionaires?)\b/,
  /\b(?:budgets?|salar(?:y|ies)|salaires?|incomes?|revenus?|patrimoine|patrimonio|redditi?o?|stipendio|mortgage|hypotheque|mutuo)\b/,
  /\b(?:yachts?|private jets?|jet prive|chateaux?|hotel particulier|immeubles?|family office|hedge funds?)\b/,
  /\b(?:ceo|pdg|countess|count|comtesse|duchess|duchesse|home owner|proprietaire de)\b/,
  /\b(?:sold my company|vendu ma (?:societe|boite)|gagne (?:tres )?bien ma vie|lots? of money|make money|l'argent|money is|price is (?:no|not)|prix importe peu|pas un probleme|can spend)\b/,
  /(?:[€$£]\s?\d[\d .,]*|\d[\d .,]*\s?(?:€|\$|£|euros?|eur|dollars?|pounds?|usd|gbp|chf))/,
];

/** A sentence that also says what is wished for is read whole. */
const wishes: ReadonlySet<string> = new Set([
  'client-wish/wish-to-buy',
  'client-wish/piece',
  'client-wish/kin',
  'client-wish/occasion',
  'client-wish/visit',
  'client-wish/bespoke',
]);

function isAboutMeans(sentence: string): boolean {
  const text = normaliseText(sentence);
  if (!means.some((pattern) => pattern.test(text))) return false;
  return ![...findCues(text).keys()].some((cue) => wishes.has(cue));
}

/** A sentence begins after a mark that ends one, after a line break, and where a capital begins a statement of one's own. */
const sentenceStart =
  /(?<=[.!?…])\s+|\n+|\s+(?=(?:I (?:am|own|run|sold|make)|My (?:budget|net worth|family office)|Money is|Price is|Je (?:suis|gagne)|J[’']ai vendu|Mon (?:budget|patrimoine|salaire)|Nous avons|L[’']argent|Le prix)\b)/u;

/**
 * The message without the sentences that speak of nothing but means: wealth is not looked at, by the model either.
 * A message of such sentences alone is empty then.
 */
export function withoutMeans(message: string): string {
  return message
    .split(sentenceStart)
    .filter((sentence) => !isAboutMeans(sentence))
    .join(' ');
}
