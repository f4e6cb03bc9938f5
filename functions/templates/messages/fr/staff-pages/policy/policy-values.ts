export type TypedWord = 'email' | 'phone' | 'message' | 'post' | 'meeting' | 'any' | 'unlimited' | 'never';

export interface PolicyValuesMessages {
  readonly choices: {
    readonly email: string;
    readonly phone: string;
    readonly post: string;
    readonly meeting: string;
    readonly any: string;
    readonly owner: string;
    readonly duty: string;
    readonly boutique: string;
    readonly senior: string;
    readonly 'private-clients': string;
    readonly image: string;
    readonly 'first-visit': string;
    readonly 'first-sale': string;
    readonly deepen: string;
    readonly access: string;
    readonly 'co-creation': string;
    readonly clarification: string;
    readonly slots: string;
    readonly 'another-option': string;
    readonly 'new-slot': string;
    readonly gracious: string;
    readonly none: string;
    readonly 'client-care': string;
    readonly partnerships: string;
    readonly careers: string;
    readonly never: string;
    readonly unlimited: string;
    readonly true: string;
    readonly false: string;
  };
  readonly nothing: string;
  readonly items: (values: { readonly count: number }) => string;
  /** Texts that people type for a value, besides its label. */
  readonly typed: Readonly<Record<TypedWord, readonly string[]>>;
  /** Between a number of contacts and a number of days, as people type it. */
  readonly within: string;
}

export const policyValues: PolicyValuesMessages = {
  choices: {
    email: 'e-mail',
    phone: 'téléphone',
    post: 'courrier',
    meeting: 'rencontre',
    any: 'tous',
    owner: 'du conseiller',
    duty: 'de la permanence',
    boutique: 'boutique',
    senior: 'confirmés',
    'private-clients': 'clientèle privée',
    image: 'personnalités',
    'first-visit': 'obtenir une première visite',
    'first-sale': 'faire d’un souhait un rendez-vous',
    deepen: 'proposer ce qui convient ensuite',
    access: 'donner accès',
    'co-creation': 'créer ensemble',
    clarification: 'une précision à donner',
    slots: 'des créneaux précis',
    'another-option': 'une autre option',
    'new-slot': 'un nouveau créneau',
    gracious: 'message courtois',
    none: 'aucun',
    'client-care': 'service clients',
    partnerships: 'partenariats',
    careers: 'carrières',
    never: 'jamais',
    unlimited: 'sans limite',
    true: 'oui',
    false: 'non',
  },
  nothing: 'rien',
  items: ({ count }) => (count < 2 ? `${count} élément` : `${count} éléments`),
  typed: {
    email: ['courriel', 'mail'],
    phone: ['telephone', 'tél.'],
    message: ['messages'],
    post: ['lettre'],
    meeting: ['rendez-vous'],
    any: ['tout'],
    unlimited: ['illimité'],
    never: [],
  },
  within: 'en',
};
