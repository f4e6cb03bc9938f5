import type { LevelGround, LevelReason } from '#domain/level/known-level.ts';
import type { ResponseChannel, ServiceObjective } from '#domain/policy/first-response.ts';

export interface ClientLevelMessages {
  readonly title: string;
  readonly why: string;
  readonly grounds: Readonly<Record<Exclude<LevelGround, 'manager'>, string>>;
  readonly setBy: (values: {
    readonly name: string;
    readonly on: string;
    readonly until: string | undefined;
    readonly because: string;
  }) => string;
  readonly byPurchases: (values: { readonly level: string }) => string;
  readonly criteria: Readonly<Record<LevelReason['criterion'], string>>;
  readonly line: (values: { readonly label: string; readonly value: string }) => string;
  readonly met: string;
  readonly missed: string;
  readonly of: (values: { readonly figure: string; readonly threshold: string }) => string;
  readonly asks: (values: { readonly level: string; readonly marks: number }) => string;
  readonly withoutRate: string;
  readonly visits: (values: { readonly currency: string; readonly count: number }) => string;
  readonly vip: string;
  readonly objective: string;
  readonly objectives: Readonly<Record<ServiceObjective, string>>;
  readonly channel: string;
  readonly channels: Readonly<Record<ResponseChannel, string>>;
  readonly history: string;
  readonly change: string;
  readonly level: string;
  readonly frame: string;
  readonly rarePieces: string;
  readonly asItIs: string;
  readonly byGrid: string;
  readonly yes: string;
  readonly no: string;
  readonly takenBack: string;
  readonly because: string;
  readonly becauseHint: string;
  readonly until: string;
  readonly untilHint: string;
  readonly set: string;
}

export const clientLevel: ClientLevelMessages = {
  title: 'Niveau du client',
  why: 'Pourquoi',
  grounds: {
    marks: 'Atteint sur les douze derniers mois',
    lifetime: 'Acquis par les achats de toute la relation',
    bought: 'A déjà acheté, sans atteindre une ligne VIC',
    'on-record': 'Connu de la maison, sans achat dans ses livres',
    none: 'Premier contact avec la maison',
  },
  setBy: ({ name, on, until, because }) =>
    `Fixé par ${name} le ${on}${until === undefined ? '' : `, jusqu’au ${until}`} : ${because}`,
  byPurchases: ({ level }) => `Par les seuls achats : ${level}`,
  criteria: {
    'annual-spend': 'Achats sur douze mois',
    recurrence: 'Visites avec achat sur deux ans',
    'rare-pieces': 'Pièces rares présentées',
    frame: 'Vient sur rendez-vous',
    'lifetime-spend': 'Achats de toute la relation',
  },
  line: ({ label, value }) => `${label} : ${value}`,
  met: 'atteint',
  missed: 'non atteint',
  of: ({ figure, threshold }) => `${figure} sur ${threshold}`,
  asks: ({ level, marks }) =>
    `${level} : les achats de l’année et ${marks === 1 ? 'un' : marks} de ces points : visites, pièces rares, rendez-vous ; ou les achats de toute la relation.`,
  withoutRate: 'Comptés comme visites seulement',
  visits: ({ currency, count }) => `${currency}, sans taux (${count})`,
  vip: 'VIP',
  objective: 'Objectif',
  objectives: {
    'first-visit': 'Obtenir une première visite',
    'first-sale': 'Faire d’un souhait précis un rendez-vous',
    deepen: 'Proposer ce qui lui convient ensuite',
    access: 'Donner accès : son conseiller, des créneaux réservés, une réponse rapide',
    'co-creation': 'Avant-premières et pièces créées ensemble',
    image: 'Soigner la visibilité : invitations, événements',
  },
  channel: 'Canal conseillé',
  channels: { email: 'E-mail', phone: 'Téléphone', message: 'Message' },
  history: 'Décisions',
  change: 'Fixer le niveau',
  level: 'Niveau',
  frame: 'Vient sur rendez-vous',
  rarePieces: 'Accès aux pièces rares',
  asItIs: 'Inchangé',
  byGrid: 'De nouveau selon la grille',
  yes: 'Oui',
  no: 'Non',
  takenBack: 'Retiré',
  because: 'Motif',
  becauseHint: 'Reste dans le dossier du client.',
  until: 'Dernier jour',
  untilHint: 'Sans date, il vaut jusqu’à ce que quelqu’un le modifie.',
  set: 'Fixer',
};
