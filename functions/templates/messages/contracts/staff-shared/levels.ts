import type { VicLevel } from '#domain/policy/vic-level.ts';

/** The levels as the house's own people read them; clients never see one. */
export interface LevelsMessages {
  readonly names: Readonly<Record<VicLevel, string>>;
  /** VIP says that a person is visible; it stands beside the level and never replaces it. */
  readonly visible: (values: { readonly level: string }) => string;
}
