import type { VicLevel } from '#domain/policy/vic-level.ts';

/** The levels as staff see them; clients never do. */
export interface LevelsMessages {
  readonly names: Readonly<Record<VicLevel, string>>;
  /** VIP says that a person is publicly visible; it is shown beside the level and never replaces it. */
  readonly visible: (values: { readonly level: string }) => string;
}

export const levels: LevelsMessages = {
  names: {
    new: 'Nouveau contact',
    promising: 'Demande prometteuse',
    client: 'Client',
    vic: 'VIC',
    'top-vic': 'VIC, premier cercle',
  },
  visible: ({ level }) => `${level}, VIP`,
};
