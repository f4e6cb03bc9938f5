import type { FirstResponseInputName } from '#domain/choices/first-response-inputs.ts';

/** A label for every key of the policy document, in the managers' terms; a field's label joins those of its path. */
export interface PolicyLabelsMessages extends Readonly<Record<FirstResponseInputName, string>> {
  readonly identity: string;
  readonly name: string;
  readonly mark: string;
  readonly accentColour: string;
  readonly languages: string;
  readonly defaultLanguage: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly code: string;
  readonly minorDigits: string;
  readonly categories: string;
  readonly intents: string;
  readonly collections: string;
  readonly care: string;
  readonly complaint: string;
  readonly gestureLimitMinor: string;
  readonly followUpAfterDays: string;
  readonly remindOwnerAfterDays: string;
  readonly afterSaleDays: string;
  readonly escalateAfterDays: string;
  readonly exchangeRates: string;
  readonly rate: string;
  readonly vicGrid: string;
  readonly level: string;
  readonly minimumAnnualSpendMinor: string;
  readonly minimumPurchasesIn24Months: string;
  readonly minimumLifetimeSpendMinor: string;
  readonly atLeastOf: string;
  readonly access: string;
  readonly privateSpace: string;
  readonly prices: string;
  readonly rarePieces: string;
  readonly directLine: string;
  readonly reservedSlots: string;
  readonly privateDocuments: string;
  readonly documentId: string;
  readonly title: string;
  readonly description: string;
  readonly chapters: string;
  readonly text: string;
  readonly levels: string;
  readonly privateCollection: string;
  readonly pieces: string;
  readonly firstResponse: string;
  readonly vip: string;
  readonly notVip: string;
  readonly objective: string;
  readonly contactCaps: string;
  readonly relational: string;
  readonly transactional: string;
  readonly 'advisor-initiated': string;
  readonly touches: string;
  readonly windowDays: string;
  readonly contactHours: string;
  readonly weekly: string;
  readonly mon: string;
  readonly tue: string;
  readonly wed: string;
  readonly thu: string;
  readonly fri: string;
  readonly sat: string;
  readonly sun: string;
  readonly from: string;
  readonly to: string;
  readonly relances: string;
  readonly incomplete: string;
  readonly question: string;
  readonly choice: string;
  readonly 'no-show': string;
  readonly 'after-meeting': string;
  readonly reprise: string;
  readonly steps: string;
  readonly step: string;
  readonly afterDays: string;
  readonly offer: string;
  readonly restDays: string;
  readonly pauses: string;
  readonly 'off-target': string;
  readonly premature: string;
  readonly 'client-asked': string;
  readonly silent: string;
  readonly later: string;
  readonly 'no-capacity': string;
  readonly message: string;
  readonly reopenAfterDays: string;
  readonly reprisesAtMost: string;
  readonly completionsAtMost: string;
  readonly appointments: string;
  readonly slotsProposed: string;
  readonly holdHours: string;
  readonly durationMinutes: string;
  readonly leadHours: string;
  readonly horizonDays: string;
  readonly gridMinutes: string;
  readonly bufferMinutes: string;
  readonly remindHoursBefore: string;
  readonly outcomeAskedAfterHours: string;
  readonly outcomeChasedAfterHours: string;
  readonly outcomeEscalatedAfterHours: string;
  readonly outcomeGivenUpAfterDays: string;
  readonly reproposalsAfterNoShow: string;
  readonly scoring: string;
  readonly weights: string;
  readonly precision: string;
  readonly coherence: string;
  readonly availability: string;
  readonly frame: string;
  readonly clarity: string;
  readonly lines: string;
  readonly 'piece-identified': string;
  readonly 'piece-type': string;
  readonly 'piece-detail': string;
  readonly quantity: string;
  readonly 'house-territory': string;
  readonly 'intent-matches-message': string;
  readonly 'house-way': string;
  readonly 'near-window': string;
  readonly 'date-given': string;
  readonly 'place-given': string;
  readonly 'frame-accepted': string;
  readonly 'meeting-chosen': string;
  readonly 'meeting-asked': string;
  readonly 'intent-chosen': string;
  readonly 'purpose-stated': string;
  readonly 'occasion-stated': string;
  readonly 'request-stated': string;
  readonly signals: string;
  readonly points: string;
  readonly actsCounted: string;
  readonly 'appointment-requested': string;
  readonly 'private-collection-viewed': string;
  readonly 'dossier-downloaded': string;
  readonly 'invitation-answered': string;
  readonly referred: string;
  readonly 'advisor-exchange': string;
  readonly ceiling: string;
  readonly freshDays: string;
  readonly thresholds: string;
  readonly qualifiedAt: string;
  readonly knownClientQualifiedAt: string;
  readonly promisingAt: string;
  readonly closeCallPoints: string;
  readonly questionsAtOnce: string;
  readonly reading: string;
  readonly doubtedAt: string;
  readonly closedAt: string;
  readonly prematureAt: string;
  readonly genuineAt: string;
  readonly bespokeHorizonDays: string;
  readonly offTarget: string;
  readonly certainAt: string;
  readonly doubtfulAt: string;
  readonly genuineMarksThatProtect: string;
  readonly overwhelmingAt: string;
  readonly routes: string;
  readonly spam: string;
  readonly solicitation: string;
  readonly partnership: string;
  readonly press: string;
  readonly careers: string;
  readonly 'after-sales': string;
  readonly resale: string;
  readonly study: string;
  readonly desk: string;
  readonly reply: string;
  readonly intake: string;
  readonly dedupeHours: string;
  readonly minimumFillSeconds: string;
  readonly maximumMessageCharacters: string;
  readonly perAddressPerHour: string;
  readonly perPersonPerDay: string;
  readonly links: string;
  readonly completionDays: string;
  readonly choiceDays: string;
  readonly advisorDays: string;
  readonly privateSpaceDays: string;
  readonly appointmentDays: string;
  readonly unsubscribeDays: string;
  readonly retention: string;
  readonly offTargetDays: string;
  readonly prospectDays: string;
  readonly clientDays: string;
  readonly consentProofDays: string;
  readonly renderedMailDays: string;
  readonly undoMinutes: string;
}

export const policyLabels: PolicyLabelsMessages = {
  identity: 'Maison',
  name: 'nom',
  mark: 'monogramme',
  accentColour: 'couleur d’accent',
  languages: 'langues',
  defaultLanguage: 'langue par défaut',
  timeZone: 'fuseau horaire',
  currency: 'monnaie',
  code: 'code',
  minorDigits: 'décimales',
  categories: 'catégories',
  intents: 'types de demande',
  collections: 'collections',
  care: 'Soin du client',
  complaint: 'réclamation',
  gestureLimitMinor: 'geste du responsable, au plus',
  followUpAfterDays: 'question après la résolution, jours',
  remindOwnerAfterDays: 'rappel au responsable, jours',
  afterSaleDays: 'attention après une vente, jours',
  escalateAfterDays: 'reprise par la direction, jours',
  exchangeRates: 'Taux de change',
  rate: 'taux',
  vicGrid: 'Grille VIC',
  level: 'niveau',
  minimumAnnualSpendMinor: 'dépense sur douze mois, au moins',
  minimumPurchasesIn24Months: 'achats en vingt-quatre mois, au moins',
  minimumLifetimeSpendMinor: 'achats de toute la relation, au moins',
  atLeastOf: 'critères supplémentaires requis, sur trois',
  access: 'Accès',
  privateSpace: 'espace privé',
  prices: 'prix et disponibilité',
  rarePieces: 'pièces rares',
  directLine: 'ligne directe',
  reservedSlots: 'créneaux réservés',
  privateDocuments: 'Textes privés',
  documentId: 'clé',
  title: 'titre',
  description: 'description',
  chapters: 'chapitres',
  text: 'texte',
  levels: 'niveaux',
  privateCollection: 'Collection privée',
  pieces: 'pièces',
  firstResponse: 'Première réponse',
  vip: 'personnalité (VIP)',
  notVip: 'non VIP',
  targetMinutes: 'délai visé, heures ouvrées',
  warnAtPercent: 'rappels, % du délai',
  escalateAtPercent: 'direction prévenue, % du délai',
  objective: 'objectif',
  channel: 'canal',
  calendar: 'horaires pris en compte',
  ownerPool: 'équipe',
  contactCaps: 'contacts',
  relational: 'à l’initiative de la maison',
  transactional: 'à la demande du client',
  'advisor-initiated': 'à l’initiative du conseiller',
  touches: 'contacts au plus',
  windowDays: 'fenêtre, jours',
  contactHours: 'Heures de contact',
  weekly: 'semaine',
  mon: 'lundi',
  tue: 'mardi',
  wed: 'mercredi',
  thu: 'jeudi',
  fri: 'vendredi',
  sat: 'samedi',
  sun: 'dimanche',
  from: 'de',
  to: 'à',
  relances: 'Relances',
  incomplete: 'demande à préciser',
  question: 'question posée',
  choice: 'choix proposé',
  'no-show': 'rendez-vous manqué',
  'after-meeting': 'après la rencontre',
  reprise: 'reprise de contact',
  steps: 'relance',
  step: 'clé',
  afterDays: 'jours d’attente',
  offer: 'contenu proposé',
  restDays: 'mise en pause après la dernière relance, jours',
  pauses: 'Pauses',
  'off-target': 'hors périmètre',
  premature: 'trop tôt',
  'client-asked': 'à la demande du client',
  silent: 'sans nouvelles du client',
  later: 'reporté par le client',
  'no-capacity': 'pas de capacité pour l’instant',
  message: 'message',
  reopenAfterDays: 'reprise possible après, jours',
  reprisesAtMost: 'Reprises au plus',
  completionsAtMost: 'Demandes de précision au plus',
  appointments: 'Rendez-vous',
  slotsProposed: 'créneaux proposés',
  holdHours: 'créneau réservé, heures',
  durationMinutes: 'durée, minutes',
  leadHours: 'préavis, heures ouvrées',
  horizonDays: 'horizon, jours',
  gridMinutes: 'début toutes les, minutes',
  bufferMinutes: 'intervalle entre deux rendez-vous, minutes',
  remindHoursBefore: 'rappels, heures avant',
  outcomeAskedAfterHours: 'issue demandée après, heures',
  outcomeChasedAfterHours: 'redemandée après, heures',
  outcomeEscalatedAfterHours: 'direction sollicitée après, heures',
  outcomeGivenUpAfterDays: 'mise en pause après, jours',
  reproposalsAfterNoShow: 'nouvelles propositions après un rendez-vous manqué',
  scoring: 'Qualification',
  weights: 'poids',
  precision: 'précision de la demande',
  coherence: 'cohérence avec la maison',
  availability: 'disponibilité prochaine',
  frame: 'rendez-vous accepté',
  clarity: 'clarté de l’intention',
  lines: 'points',
  'piece-identified': 'pièce nommée',
  'piece-type': 'type de pièce',
  'piece-detail': 'détail de la pièce',
  quantity: 'nombre de pièces',
  'house-territory': 'univers de la maison',
  'intent-matches-message': 'intention conforme au message',
  'house-way': 'salon privé ou sur-mesure',
  'near-window': 'disponible bientôt',
  'date-given': 'date donnée',
  'place-given': 'lieu donné',
  'frame-accepted': 'rendez-vous accepté',
  'meeting-chosen': 'type de rencontre choisi',
  'meeting-asked': 'rendez-vous demandé',
  'intent-chosen': 'intention choisie',
  'purpose-stated': 'motif indiqué',
  'occasion-stated': 'occasion indiquée',
  'request-stated': 'demande formulée',
  signals: 'marques d’intérêt',
  points: 'points',
  actsCounted: 'nombre de fois comptées',
  'appointment-requested': 'rendez-vous demandé spontanément',
  'private-collection-viewed': 'collection privée consultée',
  'dossier-downloaded': 'dossier demandé',
  'invitation-answered': 'réponse à une invitation',
  referred: 'recommandation',
  'advisor-exchange': 'échange avec un conseiller',
  ceiling: 'points ajoutés au plus',
  freshDays: 'durée de prise en compte, jours',
  thresholds: 'seuils',
  qualifiedAt: 'qualifiée à partir de, points',
  knownClientQualifiedAt: 'client connu, à partir de, points',
  promisingAt: 'délai VIC à partir de, points',
  closeCallPoints: 'cas limite à moins de, points',
  questionsAtOnce: 'questions posées à la fois',
  reading: 'lecture du message',
  doubtedAt: 'lu au tri à partir de, % hors périmètre',
  closedAt: 'clos à partir de, % hors périmètre',
  prematureAt: 'sans projet à partir de, %',
  genuineAt: 'sincère à partir de, %',
  bespokeHorizonDays: 'horizon du sur-mesure, jours',
  offTarget: 'hors périmètre',
  certainAt: 'certitude à partir de',
  doubtfulAt: 'doute à partir de',
  genuineMarksThatProtect: 'indices de sincérité requis pour protéger',
  overwhelmingAt: 'évidence à partir de',
  routes: 'orientation',
  spam: 'indésirable',
  solicitation: 'démarchage',
  partnership: 'partenariat',
  press: 'presse',
  careers: 'candidature',
  'after-sales': 'service après-vente',
  resale: 'revente',
  study: 'étude',
  desk: 'service',
  reply: 'réponse',
  intake: 'Réception',
  dedupeHours: 'doublon reconnu pendant, heures',
  minimumFillSeconds: 'temps de saisie minimal, secondes',
  maximumMessageCharacters: 'longueur maximale d’un message, caractères',
  perAddressPerHour: 'demandes par adresse réseau et par heure',
  perPersonPerDay: 'demandes par personne et par jour',
  links: 'Liens',
  completionDays: 'précision du client, jours',
  choiceDays: 'choix d’un créneau, jours',
  advisorDays: 'action d’un conseiller, jours',
  privateSpaceDays: 'espace privé, jours',
  appointmentDays: 'rendez-vous, jours',
  unsubscribeDays: 'désinscription, jours',
  retention: 'Conservation',
  offTargetDays: 'messages hors périmètre, jours',
  prospectDays: 'contacts, jours',
  clientDays: 'clients, jours',
  consentProofDays: 'preuves de consentement, jours',
  renderedMailDays: 'messages envoyés, jours',
  undoMinutes: 'Annulation d’une décision, minutes',
};
