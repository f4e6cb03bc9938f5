import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import type { DateBound, HalfDay, Occasion, Piece, Purpose, Recipient } from '#domain/understanding/understood.ts';

/** What the house understood of a message, each part as one short label. */
export interface UnderstoodMessages {
  readonly title: string;
  /** Before the list, to the client: it may be wrong, and they can say so. */
  readonly intro: string;
  readonly halfDays: Record<HalfDay, string>;
  readonly recipients: Record<Recipient, string>;
  readonly occasions: Record<Occasion, string>;
  readonly pieces: Record<Piece, string>;
  readonly purposes: Record<Purpose, string>;
  readonly forWhom: (values: { readonly who: string }) => string;
  readonly inCity: (values: { readonly city: string }) => string;
  readonly quoted: (values: { readonly words: string }) => string;
  /** A day that the client named as a bound; a day to be there on needs no word. */
  readonly bounded: Record<Exclude<DateBound, 'on'>, (values: { readonly day: string }) => string>;
  /** The day of what is celebrated. */
  readonly occasionOn: (values: { readonly when: string }) => string;
  readonly days: (values: { readonly from: string; readonly to: string }) => string;
  readonly not: (values: { readonly what: string }) => string;
  /** With times that fit what the client wrote. */
  readonly asAsked: (values: { readonly what: string }) => string;
  /** With times of which none fits. */
  readonly nearest: (values: { readonly what: string }) => string;
  readonly byProxy: string;
  readonly followUp: string;
  readonly job: string;
  readonly jobs: Record<JobToBeDone, string>;
  /** Takes one part away: that is not what was meant. */
  readonly remove: string;
  readonly correct: string;
  readonly instead: string;
  readonly day: string;
  readonly save: string;
  /** The correction is kept, and obeyed from now on. */
  readonly saved: string;
}

export const understood: UnderstoodMessages = {
  title: 'Compris',
  intro: 'Voici ce que nous avons compris de votre message. Corrigez ce qui ne va pas.',
  halfDays: { morning: 'matin', afternoon: 'après-midi', evening: 'soir' },
  recipients: {
    self: 'usage personnel',
    wife: 'épouse',
    husband: 'mari',
    fiancee: 'fiancée',
    fiance: 'fiancé',
    partner: 'compagne ou compagnon',
    couple: 'couple',
    mother: 'mère',
    father: 'père',
    parents: 'parents',
    'parents-in-law': 'beaux-parents',
    daughter: 'fille',
    son: 'fils',
    children: 'enfants',
    newborn: 'nouveau-né',
    sister: 'sœur',
    brother: 'frère',
    grandmother: 'grand-mère',
    grandfather: 'grand-père',
    grandchild: 'petit-enfant',
    godchild: 'filleul ou filleule',
    godparent: 'parrain ou marraine',
    aunt: 'tante',
    uncle: 'oncle',
    niece: 'nièce',
    nephew: 'neveu',
    friend: 'ami ou amie',
    bridesmaids: 'témoins et demoiselles d’honneur',
    teacher: 'professeur',
    colleague: 'collègue',
    team: 'équipe',
    employer: 'direction',
    client: 'client',
  },
  occasions: {
    engagement: 'fiançailles',
    'wedding-anniversary': 'anniversaire de mariage',
    wedding: 'mariage',
    birthday: 'anniversaire',
    birth: 'naissance',
    christening: 'baptême',
    communion: 'communion',
    'coming-of-age': 'majorité',
    graduation: 'diplôme',
    promotion: 'promotion',
    retirement: 'départ à la retraite',
    farewell: 'départ',
    recovery: 'guérison',
    memorial: 'souvenir',
    divorce: 'divorce',
    valentine: 'Saint-Valentin',
    'mothers-day': 'fête des mères',
    'fathers-day': 'fête des pères',
    christmas: 'Noël',
    'new-year': 'nouvel an',
    party: 'soirée',
  },
  pieces: {
    'engagement-ring': 'bague de fiançailles',
    'wedding-band': 'alliance',
    'signet-ring': 'chevalière',
    ring: 'bague',
    earrings: 'boucles d’oreilles',
    necklace: 'collier',
    pendant: 'pendentif',
    medal: 'médaille',
    bracelet: 'bracelet',
    brooch: 'broche',
    tiara: 'diadème',
    cufflinks: 'boutons de manchette',
    watch: 'montre',
    clock: 'pendule',
    bag: 'sac',
    'travel-case': 'bagage',
    'small-leather': 'petite maroquinerie',
    scarf: 'foulard',
    dress: 'robe',
    clothes: 'vêtement',
    shoes: 'souliers',
    perfume: 'parfum',
    candle: 'bougie',
    tableware: 'arts de la table',
    stone: 'pierre',
    jewel: 'bijou',
  },
  purposes: {
    repair: 'réparation',
    alteration: 'mise à taille',
    engraving: 'gravure',
    transform: 'transformation',
    bespoke: 'sur mesure',
    papers: 'documents',
    valuation: 'estimation',
    exchange: 'échange',
    price: 'prix',
    gift: 'cadeau',
    viewing: 'visite',
    acquire: 'achat',
  },
  forWhom: ({ who }) => `pour : ${who}`,
  inCity: ({ city }) => city,
  quoted: ({ words }) => `« ${words} »`,
  bounded: {
    from: ({ day }) => `à partir du ${day}`,
    by: ({ day }) => `au plus tard le ${day}`,
    before: ({ day }) => `avant le ${day}`,
  },
  occasionOn: ({ when }) => `occasion : ${when}`,
  days: ({ from, to }) => `du ${from} au ${to}`,
  not: ({ what }) => `pas : ${what}`,
  asAsked: ({ what }) => `Comme vous l’aviez souhaité : ${what}.`,
  nearest: ({ what }) =>
    `Aucun moment n’était libre comme vous l’aviez souhaité (${what}) ; ceux-ci en sont les plus proches. Vous pouvez m’en demander d’autres.`,
  byProxy: 'écrit pour quelqu’un d’autre',
  followUp: 'suite d’un message',
  job: 'Besoin',
  jobs: {
    gift: 'Cadeau',
    milestone: 'Grand moment',
    collection: 'Collection',
    'investment-piece': 'Pièce de valeur',
    'bespoke-creation': 'Création sur mesure',
    repair: 'Réparation',
    event: 'Événement',
    'personal-pleasure': 'Plaisir personnel',
    discovery: 'Découverte',
  },
  remove: 'Retirer',
  correct: 'Corriger',
  instead: 'À la place',
  day: 'Jour',
  save: 'Enregistrer',
  saved: 'La correction est enregistrée.',
};
