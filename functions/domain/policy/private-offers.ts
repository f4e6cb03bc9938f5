import type { HouseText, StaffLanguage } from '#domain/policy/language.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** Written in the languages of the house's own people, and in others where the house wishes. */
export type PerLanguage = Readonly<Record<StaffLanguage, string>> & HouseText;

/** A text of the house that only qualified clients read, in their private space. */
export interface PrivateDocument {
  /** Stable, e.g. `atelier`. */
  readonly documentId: string;
  readonly title: PerLanguage;
  /** One sentence: what they will find in it. */
  readonly description: PerLanguage;
  readonly chapters: readonly { readonly title: PerLanguage; readonly text: PerLanguage }[];
  /** Levels it is meant for; absent, every qualified client. */
  readonly levels?: readonly VicLevel[] | undefined;
}

/** Pieces that are shown to few, before or beside the public collections. */
export interface PrivateCollection {
  readonly title: PerLanguage;
  readonly description: PerLanguage;
  readonly pieces: readonly { readonly name: PerLanguage; readonly description: PerLanguage }[];
}

export function isMeantFor({ levels }: PrivateDocument, level: VicLevel): boolean {
  return levels === undefined || levels.includes(level);
}
