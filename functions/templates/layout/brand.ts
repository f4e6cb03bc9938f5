import type { Language } from '#domain/choices/languages.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';

/** The house's own look on pages and mails, from its brand settings. */
export type House = {
  readonly houseName: string;
  /** One or two letters, or a short wordmark, shown above the house's name. */
  readonly mark: string;
  /** `#rrggbb`; used for hairlines, bars and the focus ring, never as the colour of text to be read. */
  readonly accent: string;
  /** The languages of its pages, its own first. */
  readonly languages: readonly Language[];
};

const hexColour = /^#[0-9a-f]{6}$/i;
const fallbackAccent = '#8c6a3f';

/** The accent is inserted into a stylesheet, so anything but a plain colour is replaced. */
export function accentOf(house: Pick<House, 'accent'>): string {
  return hexColour.test(house.accent) ? house.accent : fallbackAccent;
}

/** The house's own name, mark, accent and languages, from its settings. */
export function brandOf(settings: HousePolicy['identity']): House {
  const { name, mark, accentColour, languages, defaultLanguage } = settings;
  const others = languages.filter((language) => language !== defaultLanguage);
  return { houseName: name, mark, accent: accentColour, languages: [defaultLanguage, ...others] };
}
