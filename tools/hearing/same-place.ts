import { foldedWord } from '#domain/understanding/calendar-lexicon.ts';
import { englishNames } from '#domain/understanding/place-names.ts';
import type { KnownBoutique } from '#domain/understanding/places.ts';

/** A city by its English name, whichever language it is told in. */
const cityNamed = (name: string): string => englishNames.get(foldedWord(name)) ?? foldedWord(name);

/** A label may add the land to the town: "Saint-Pierre, La Réunion". */
export function samePlace(said: string, label: string): boolean {
  const [town = ''] = label.split(',');
  const [one, other] = [foldedWord(cityNamed(said)), foldedWord(cityNamed(town.trim()))];
  return one === other || (town !== label && one.startsWith(`${other} `));
}

/** A boutique is told by its id, its name or its city. */
export function sameBoutique(said: string, label: string, boutiques: readonly KnownBoutique[]): boolean {
  const { boutiqueId, name, city } = boutiques.find((one) => one.boutiqueId === said) ?? {};
  const told = foldedWord(label);
  return [boutiqueId, name, city].some(
    (one) => one !== undefined && (told.includes(foldedWord(one)) || samePlace(one, label)),
  );
}
