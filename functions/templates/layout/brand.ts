import type { Language } from '#domain/policy/language.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';

/** What makes the pages and mails this house's own; comes from its brand settings. */
export type House = {
  readonly houseName: string;
  /** One or two letters, or a short wordmark, shown above the house's name. */
  readonly mark: string;
  /** `#rrggbb`; used for hairlines, bars and the focus ring, never as the colour of text to be read. */
  readonly accent: string;
  /** The languages that the house offers its pages in. */
  readonly languages: readonly Language[];
};

const hexColour = /^#[0-9a-f]{6}$/i;
const fallbackAccent = '#8c6a3f';

/** The accent ends up inside a stylesheet, so anything but a plain colour is replaced. */
export function accentOf(house: Pick<House, 'accent'>): string {
  return hexColour.test(house.accent) ? house.accent : fallbackAccent;
}

/** The house's own name, mark and accent, as its settings say them. */
export function brandOf(settings: HousePolicy['house']): House {
  return {
    houseName: settings.name,
    mark: settings.mark,
    accent: settings.accentColour,
    languages: settings.languages,
  };
}
