import { afterPurchaseCues } from '#domain/reading/cues/after-purchase.ts';
import { clientWishCues } from '#domain/reading/cues/client-wish.ts';
import type { CueList } from '#domain/reading/cues/cue-list.ts';
import { earlierExchangeCues } from '#domain/reading/cues/earlier-exchange.ts';
import { grievanceCues } from '#domain/reading/cues/grievance.ts';
import { noProjectCues } from '#domain/reading/cues/no-project.ts';
import { useOfTheHouseCues } from '#domain/reading/cues/use-of-the-house.ts';
import { wishToStopCues } from '#domain/reading/cues/wish-to-stop.ts';

/** All cues by the list they stand in. */
const lists: Readonly<Record<string, CueList>> = {
  'client-wish': clientWishCues,
  'after-purchase': afterPurchaseCues,
  grievance: grievanceCues,
  'earlier-exchange': earlierExchangeCues,
  'wish-to-stop': wishToStopCues,
  'no-project': noProjectCues,
  'use-of-the-house': useOfTheHouseCues,
};

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Phrases of spaced scripts by their first word, so that a message is compared with few of them. */
interface CuePhrase {
  readonly cue: string;
  /** Each word, the last one possibly only begun. */
  readonly words: readonly string[];
  readonly begun: boolean;
}

function normalisePhrase(phrase: string): string {
  return phrase
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}

const spacedPhrases: CuePhrase[] = [];
const unspacedPhrases: { readonly cue: string; readonly text: string }[] = [];
for (const [list, cues] of Object.entries(lists)) {
  for (const [name, alternatives] of Object.entries(cues)) {
    const cue = `${list}/${name}`;
    for (const phrase of alternatives.join('|').split('|').map(normalisePhrase)) {
      if (phrase === '') continue;
      if (unspaced.test(phrase)) unspacedPhrases.push({ cue, text: phrase });
      else spacedPhrases.push({ cue, words: phrase.replace(/\*/g, '').split(' '), begun: phrase.endsWith('*') });
    }
  }
}
const byFirstWord = Map.groupBy(
  spacedPhrases.filter((phrase) => !(phrase.begun && phrase.words.length === 1)),
  (phrase) => phrase.words[0] ?? '',
);
const beginnings = spacedPhrases.filter((phrase) => phrase.begun && phrase.words.length === 1);
const beginningsByLetters = Map.groupBy(beginnings, (phrase) => (phrase.words[0] ?? '').slice(0, 2));

function matchesFrom(words: readonly string[], start: number, phrase: CuePhrase): boolean {
  return phrase.words.every((word, index) => {
    const found = words[start + index];
    if (found === undefined) return false;
    const open = phrase.begun && index === phrase.words.length - 1;
    return open ? found.startsWith(word) : found === word;
  });
}

/**
 * Counts which cues a message holds, each phrase once.
 * @param normalised Text as `normaliseText` gives it.
 * @returns How many different phrases of each cue are there; cues without one are left out.
 */
export function findCues(normalised: string): ReadonlyMap<string, number> {
  const words = normalised.match(/re:|[\p{L}\p{N}]+/gu) ?? [];
  const found = new Map<string, Set<string>>();
  const add = (cue: string, phrase: string) => {
    const phrases = found.get(cue) ?? new Set<string>();
    phrases.add(phrase);
    found.set(cue, phrases);
  };
  for (const [start, word] of words.entries()) {
    for (const phrase of byFirstWord.get(word) ?? []) {
      if (matchesFrom(words, start, phrase)) add(phrase.cue, phrase.words.join(' '));
    }
    for (const phrase of beginningsByLetters.get(word.slice(0, 2)) ?? []) {
      if (word.startsWith(phrase.words[0] ?? '')) add(phrase.cue, `${phrase.words[0]}*`);
    }
  }
  if (unspaced.test(normalised)) {
    for (const { cue, text } of unspacedPhrases) if (normalised.includes(text)) add(cue, text);
  }
  return new Map([...found].map(([cue, phrases]) => [cue, phrases.size]));
}
