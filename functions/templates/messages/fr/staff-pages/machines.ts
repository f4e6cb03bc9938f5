import type { MachineScope } from '#domain/choices/machine-scopes.ts';
import type { MachineKeyState } from '#domain/identity/machine.ts';

/** The tills, sites and CRMs that call the API, and their keys. */
export interface MachinesMessages {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly nobody: string;
  readonly scopes: Readonly<Record<MachineScope, string>>;
  readonly madeBy: (values: { readonly name: string }) => string;
  readonly operators: string;
  readonly madeNow: (values: { readonly name: string }) => string;
  readonly columns: Readonly<Record<'key' | 'made' | 'expires' | 'used' | 'state', string>>;
  readonly states: Readonly<Record<MachineKeyState, string>>;
  readonly neverUsed: string;
  readonly revoke: string;
  readonly revokeHint: string;
  readonly renewFor: string;
  readonly renew: string;
  readonly newTitle: string;
  readonly name: string;
  readonly nameHint: string;
  readonly scopesTitle: string;
  readonly days: string;
  readonly daysEmpty: string;
  readonly daysOffered: (values: { readonly days: number }) => string;
  readonly make: string;
  readonly wrong: Readonly<Record<'name' | 'scopes' | 'days', string>>;
  readonly refused: Readonly<Record<'rotation' | 'changed', string>>;
}

export const machines: MachinesMessages = {
  title: 'Caisses, sites et CRM',
  back: 'Conseillers',
  intro:
    'Chaque caisse, site ou CRM a sa propre identité et sa propre clé : ce qu’elle enregistre est signé de son nom, et elle n’ouvre que ce que ses droits nomment.',
  nobody: 'Aucune machine n’a encore de clé.',
  scopes: {
    'purchases:write': 'Enregistrer des achats',
    'contacts:write': 'Enregistrer des contacts',
    'clients:write': 'Indiquer le niveau des clients',
    import: 'Importer l’historique',
  },
  madeBy: ({ name }) => `Créée par ${name}.`,
  operators: 'l’équipe technique',
  madeNow: ({ name }) => `Clé de « ${name} ». Copiez-la maintenant : elle ne sera plus jamais affichée.`,
  columns: { key: 'Clé', made: 'Créée', expires: 'Expire', used: 'Dernier usage', state: 'État' },
  states: { valid: 'valable', expired: 'expirée', revoked: 'révoquée' },
  neverUsed: 'jamais',
  revoke: 'Révoquer',
  revokeHint: 'La machine qui utilise cette clé est refusée aussitôt.',
  renewFor: 'Nouvelle clé ; la clé actuelle reste valable sept jours',
  renew: 'Créer une nouvelle clé',
  newTitle: 'Nouvelle machine',
  name: 'Nom',
  nameHint: 'Par exemple « Caisse de Paris ».',
  scopesTitle: 'Ce qu’elle peut faire',
  days: 'Durée de la clé',
  daysEmpty: 'Choisir une durée',
  daysOffered: ({ days }) => `${days} jours`,
  make: 'Créer la machine',
  wrong: {
    name: 'Merci d’indiquer un nom, sur une ligne.',
    scopes: 'Merci de choisir au moins un droit.',
    days: 'Merci de choisir une durée.',
  },
  refused: {
    rotation: 'Deux clés de cette machine sont valables : révoquez-en une avant d’en créer une autre.',
    changed: 'La machine a changé entre-temps. Voici son état actuel.',
  },
};
