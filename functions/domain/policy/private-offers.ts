import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { HouseText } from '#domain/policy/language.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** Written in the staff languages, and in others that the house chooses. */
export type PerLanguage = Readonly<Record<StaffLanguage, string>> & HouseText;

/** A text of the house for qualified clients, in their private space. */
export interface PrivateDocument {
  /** Stable, e.g. `atelier`. */
  readonly documentId: string;
  readonly title: PerLanguage;
  /** One sentence: what the page contains. */
  readonly description: PerLanguage;
  readonly chapters: readonly { readonly title: PerLanguage; readonly text: PerLanguage }[];
  /** Levels that can read it; absent, every qualified client. */
  readonly levels?: readonly VicLevel[] | undefined;
}

/** Pieces that are shown to few clients, before or beside the public collections. */
export interface PrivateCollection {
  readonly title: PerLanguage;
  readonly description: PerLanguage;
  readonly pieces: readonly { readonly name: PerLanguage; readonly description: PerLanguage }[];
}

export function isMeantFor({ levels }: PrivateDocument, level: VicLevel): boolean {
  return levels === undefined || levels.includes(level);
}
