import { foldedWord } from '#domain/understanding/calendar-lexicon.ts';
import { englishNames } from '#domain/understanding/place-names.ts';
import type { KnownBoutique } from '#domain/understanding/places.ts';

/** A city by its English name, whichever language it is told in. */
const cityNamed = (name: string): string => englishNames.get(foldedWord(name)) ?? foldedWord(name);

export const samePlace = (one: string, other: string): boolean =>
  foldedWord(cityNamed(one)) === foldedWord(cityNamed(other));

/** A boutique is told by its id, its name or its city. */
export function sameBoutique(said: string, label: string, boutiques: readonly KnownBoutique[]): boolean {
  const { boutiqueId, name, city } = boutiques.find((one) => one.boutiqueId === said) ?? {};
  const told = foldedWord(label);
  return [boutiqueId, name, city].some(
    (one) => one !== undefined && (told.includes(foldedWord(one)) || samePlace(one, label)),
  );
}
