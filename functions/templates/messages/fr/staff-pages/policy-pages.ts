import type { PolicyState } from '#domain/policy/policy-version.ts';
import type { PolicyGroup } from '#templates/messages/keys/policy-groups.ts';

export interface PolicyPageMessages {
  readonly title: string;
  readonly lede: string;
  readonly history: string;
  readonly editor: string;
  readonly see: string;
  readonly preview: string;
  readonly previewTitle: string;
  readonly previewHint: string;
  readonly from: string;
  readonly to: string;
  readonly publish: string;
  readonly publishTitle: string;
  readonly when: string;
  readonly now: string;
  readonly later: string;
  readonly date: string;
  readonly time: string;
  readonly note: string;
  readonly json: string;
  readonly jsonHint: string;
  readonly readJson: string;
  readonly read: string;
  readonly changed: string;
  readonly conflict: string;
  readonly previewOutOfRange: string;
  readonly differences: string;
  readonly noDifference: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly vip: string;
  readonly notVip: string;
  readonly capsHint: string;
  readonly ratesHint: string;
  readonly hoursHint: string;
  readonly days: string;
  readonly offer: string;
  /** The headings of a table's rows: levels of clients, reasons of a pause, kinds of message. */
  readonly rows: Readonly<Record<'levels' | 'pauses' | 'routes', string>>;
  readonly emptyStep: string;
  readonly contactsTitle: string;
  readonly level: string;
  readonly groups: Readonly<Record<PolicyGroup, string>>;
  readonly inForce: (values: { readonly version: string; readonly since: string; readonly by: string }) => string;
  readonly scheduled: (values: { readonly version: string; readonly from: string }) => string;
  readonly published: (values: { readonly version: string }) => string;
  readonly step: (values: { readonly number: number }) => string;
  /** The publisher of the policy with which the house was set up. */
  readonly bySetup: string;
  /** A text of the house, by the language it is in. */
  readonly inLanguage: (values: { readonly language: string }) => string;
}

export interface PolicyHistoryMessages {
  readonly title: string;
  readonly lede: string;
  readonly version: string;
  readonly published: string;
  readonly effective: string;
  readonly note: string;
  readonly actions: string;
  readonly compare: string;
  readonly rollBack: string;
  readonly rollBackTo: string;
  readonly reason: string;
  readonly states: Readonly<Record<PolicyState, string>>;
  readonly by: (values: { readonly instant: string; readonly name: string }) => string;
  readonly restores: (values: { readonly version: string }) => string;
  readonly between: (values: { readonly from: string; readonly to: string }) => string;
}

export interface PolicyPreviewMessages {
  readonly verdict: string;
  readonly inquiry: string;
  readonly level: string;
  readonly points: string;
  readonly why: string;
  readonly changedCaption: string;
  readonly responsesCaption: string;
  readonly answeredInTime: string;
  readonly target: string;
  readonly deadline: string;
  readonly answered: string;
  readonly outcome: string;
  readonly unanswered: string;
  readonly wouldBeLate: string;
  readonly wouldBeKept: string;
  readonly load: string;
  readonly loadNote: string;
  readonly advisor: string;
  readonly contacts: string;
  readonly sent: string;
  readonly deferred: string;
  readonly cancelled: string;
  readonly most: string;
  readonly newly: string;
  readonly noLonger: string;
  readonly over: (values: { readonly period: string; readonly inquiries: number }) => string;
  readonly verdicts: (values: { readonly changed: number }) => string;
  readonly repeated: (values: { readonly same: number; readonly of: number }) => string;
  readonly responses: (values: { readonly before: number; readonly after: number }) => string;
  readonly promises: (values: { readonly count: number }) => string;
  readonly relances: (values: { readonly waits: number; readonly clients: number }) => string;
}

/** A sentence, or a function of the values that broke the rule. */
export type Sentence = string | ((params: ProblemParams) => string);

/** The values in the sentence about a broken rule. */
export type ProblemParams = {
  readonly limit?: number;
  readonly of?: 'number' | 'list';
  readonly accepted?: readonly string[];
  readonly expected?: string;
  readonly isMissing?: boolean;
};

export interface PolicyProblemsMessages {
  readonly too_small: Sentence;
  readonly too_big: Sentence;
  readonly invalid_type: Sentence;
  readonly invalid_value: Sentence;
  readonly invalid_union: Sentence;
  readonly invalid_format: Sentence;
  readonly 'unknown-field': Sentence;
  readonly 'time-zone': Sentence;
  readonly currency: Sentence;
  readonly 'frame-order': Sentence;
  readonly 'frames-apart': Sentence;
  readonly 'some-hours': Sentence;
  readonly twice: Sentence;
  readonly 'default-language': Sentence;
  readonly 'minor-digits': Sentence;
  readonly 'grid-order': Sentence;
  readonly 'grid-spend': Sentence;
  readonly ascending: Sentence;
  readonly 'some-relance': Sentence;
  readonly 'chase-order': Sentence;
  readonly 'lead-horizon': Sentence;
  readonly 'weights-sum': Sentence;
  readonly 'weight-reachable': Sentence;
  readonly 'known-threshold': Sentence;
  readonly 'promising-threshold': Sentence;
  readonly 'doubt-order': Sentence;
  readonly 'bespoke-horizon': Sentence;
  readonly 'number-unread': Sentence;
  readonly 'list-unread': Sentence;
  readonly 'caps-unread': Sentence;
  readonly 'hours-unread': Sentence;
  readonly 'rates-unread': Sentence;
  readonly 'json-unread': Sentence;
}

/** All texts of these pages. */
export interface PolicyPagesMessages {
  readonly policyPage: PolicyPageMessages;
  readonly policyHistory: PolicyHistoryMessages;
  readonly policyPreview: PolicyPreviewMessages;
  readonly policyProblems: PolicyProblemsMessages;
}

const expectedForms: Readonly<Record<string, string>> = {
  int: 'un nombre entier',
  number: 'un nombre',
  string: 'un texte',
  boolean: 'oui ou non',
  array: 'une liste',
};

export const policyPages: PolicyPagesMessages = {
  policyPage: {
    title: 'Politique de la maison',
    lede: 'Les règles que la maison se donne. Rien ne change avant publication, et chaque version est conservée.',
    history: 'Versions et retour en arrière',
    editor: 'Revenir à la politique',
    see: 'Voir les différences',
    preview: 'Simuler',
    previewTitle: 'Simuler sur le passé',
    previewHint: 'Les demandes reçues pendant cette période sont réévaluées selon ce projet. Rien n’est modifié.',
    from: 'Du',
    to: 'Au',
    publish: 'Publier',
    publishTitle: 'Publier',
    when: 'Entrée en vigueur',
    now: 'immédiate',
    later: 'à partir du',
    date: 'Date',
    time: 'Heure pleine, heure de la maison',
    note: 'Motif du changement',
    json: 'Document complet, en JSON',
    jsonHint:
      'Pour modifier le texte directement, et pour les textes privés. Les champs ci-dessus sont remplis à partir de ce document.',
    readJson: 'Remplir les champs à partir de ce texte',
    read: 'Les champs ont été remplis à partir du texte. Rien n’est encore publié.',
    changed: 'Changements de ce projet',
    conflict: 'Une autre version a été publiée entre-temps. Consultez-la, puis reportez-y votre changement.',
    previewOutOfRange: 'Cette période est trop éloignée : choisissez des dates de 1900 à un an après aujourd’hui.',
    differences: 'Différences',
    noDifference: 'Aucune différence.',
    field: 'Réglage',
    before: 'Avant',
    after: 'Après',
    vip: 'VIP',
    notVip: 'non VIP',
    capsHint:
      '« 3 / 30 » : trois contacts au plus en trente jours. Indiquez d’abord le canal s’il est compté à part (« message 1 / 7 »), ou écrivez « sans limite ».',
    ratesHint:
      'Un taux par ligne : « 2026-01-01 GBP 1.1742 », le premier jour où il compte, la monnaie, et ce que vaut une unité dans la monnaie de la maison. Sans taux, un achat compte comme visite seulement.',
    hoursHint:
      'À l’heure du client : « 09:00-19:00 », plusieurs plages séparées par une virgule ; vide pour un jour sans contact.',
    days: 'Jour',
    offer: 'Propose',
    rows: { levels: 'Niveau', pauses: 'Motif', routes: 'Nature du message' },
    emptyStep: 'Laissez le nombre de jours vide pour supprimer une relance.',
    contactsTitle: 'Nombre maximal de contacts',
    level: 'Niveau',
    groups: {
      vic: 'Critères VIC et accès',
      answer: 'Première réponse : qui, et sous quel délai',
      care: 'Réclamations, après-vente et suite d’une vente',
      relances: 'Relances',
      pauses: 'Pauses',
      appointments: 'Rendez-vous',
      scoring: 'Qualification : poids et seuils',
      'off-target': 'Messages hors périmètre',
      hours: 'Heures de contact',
      links: 'Liens et réception des demandes',
      house: 'La maison',
    },
    inForce: ({ version, since, by }) => `Version ${version}, publiée par ${by}, en vigueur depuis le ${since}.`,
    scheduled: ({ version, from }) =>
      `La version ${version} prendra effet le ${from}. C’est elle que vous modifiez ; une nouvelle publication la remplacera.`,
    published: ({ version }) => `La version ${version} est publiée.`,
    step: ({ number }) => `Relance ${number}`,
    bySetup: 'l’installation initiale',
    inLanguage: ({ language }) => `en ${language}`,
  },
  policyHistory: {
    title: 'Versions de la politique',
    lede: 'Chaque version publiée est conservée. Rétablir une ancienne version en publie le contenu comme nouvelle version.',
    version: 'Version',
    published: 'Publiée',
    effective: 'Entrée en vigueur',
    note: 'Motif',
    actions: 'Comparer',
    compare: 'Voir les changements',
    rollBack: 'Rétablir une version',
    rollBackTo: 'Version à rétablir',
    reason: 'Motif du retour',
    states: {
      'in-force': 'en vigueur',
      scheduled: 'programmée',
      past: 'ancienne',
      superseded: 'remplacée avant sa date',
    },
    by: ({ instant, name }) => `${instant}, par ${name}`,
    restores: ({ version }) => `Rétablit la version ${version}`,
    between: ({ from, to }) => `De ${from} à ${to}`,
  },
  policyPreview: {
    verdict: 'Verdict',
    inquiry: 'Demande',
    level: 'Niveau',
    points: 'Points',
    why: 'Pourquoi',
    changedCaption: 'Demandes qui seraient qualifiées différemment',
    responsesCaption: 'Réponses qui passeraient à temps, ou en retard',
    answeredInTime: 'Réponses dans le délai',
    target: 'Délai visé',
    deadline: 'Échéance selon ce projet',
    answered: 'Réponse',
    outcome: 'Selon ce projet',
    unanswered: 'pas encore',
    wouldBeLate: 'en retard',
    wouldBeKept: 'à temps',
    load: 'Répartition des demandes entre conseillers',
    loadNote:
      'Les demandes sont réattribuées dans leur ordre d’arrivée, selon les équipes, les niveaux et l’équité. La capacité de chacun n’est pas simulée.',
    advisor: 'Conseiller',
    contacts: 'Relances aux clients',
    sent: 'Envoyées',
    deferred: 'Reportées',
    cancelled: 'Annulées',
    most: 'Maximum pour un même client',
    newly: 'Désormais :',
    noLonger: 'N’est plus compté :',
    over: ({ period, inquiries }) =>
      `${period}. ${inquiries < 2 ? `${inquiries} demande réévaluée` : `${inquiries} demandes réévaluées`}.`,
    verdicts: ({ changed }) =>
      changed === 0
        ? 'Aucune qualification ne change'
        : changed === 1
          ? 'Une demande serait qualifiée différemment'
          : `${changed} demandes seraient qualifiées différemment`,
    repeated: ({ same, of }) =>
      `Fiabilité de la simulation : ${same} décisions sur ${of}, prises selon la politique en vigueur, sont retrouvées à l’identique.`,
    responses: ({ before, after }) =>
      before === after
        ? `Réponses en retard : ${after}, comme avant`
        : `Réponses en retard : ${before} avant, ${after} selon ce projet`,
    promises: ({ count }) => (count < 2 ? `${count} réponse due` : `${count} réponses dues`),
    relances: ({ waits, clients }) => `${waits} attentes, ${clients} clients`,
  },
  policyProblems: {
    too_small: ({ limit, of }) => (of === 'list' ? `Il en faut au moins ${limit}.` : `Au moins ${limit}.`),
    too_big: ({ limit, of }) => (of === 'list' ? `${limit} au plus.` : `Au plus ${limit}.`),
    invalid_type: ({ expected = '', isMissing }) =>
      isMissing ? 'Ce champ est nécessaire.' : `Il faut ici ${expectedForms[expected] ?? 'une autre forme'}.`,
    invalid_value: ({ accepted = [] }) => `À choisir parmi : ${accepted.join(', ')}.`,
    invalid_union: 'Un nombre entier dans les limites, ou le mot prévu.',
    invalid_format: 'Le format n’est pas celui attendu.',
    'unknown-field':
      'Ce champ n’existe pas dans la politique. Aucune question sur les moyens du client ne peut y être ajoutée.',
    'time-zone': 'Un fuseau de la base IANA, comme Europe/Paris.',
    currency: 'Une monnaie ISO 4217, comme EUR.',
    'frame-order': 'La fin doit venir après le début.',
    'frames-apart': 'Les plages d’un jour ne doivent pas se chevaucher.',
    'some-hours': 'Indiquez des heures pour au moins un jour de la semaine.',
    twice: 'Cette valeur figure deux fois.',
    'minor-digits':
      'Ce n’est pas le nombre de décimales de cette devise (ISO 4217) : 2 pour EUR, 0 pour JPY, 3 pour KWD.',
    'default-language': 'La langue par défaut doit être l’une de celles de la maison.',
    'grid-order': 'Le premier cercle vient avant les VIC.',
    'grid-spend': 'Le premier cercle ne peut pas demander moins que les VIC.',
    ascending: 'Chaque valeur doit être plus grande que la précédente.',
    'some-relance': 'Une relance au moins doit proposer quelque chose.',
    'chase-order': 'Les étapes doivent se suivre : demander, redemander, prévenir la direction, puis mettre en pause.',
    'lead-horizon': 'L’horizon doit dépasser le préavis du conseiller.',
    'weights-sum': 'La somme des cinq poids doit être 100.',
    'weight-reachable': 'Les points de ce critère ne permettent pas d’atteindre ce poids.',
    'known-threshold': 'Le seuil d’un client connu ne peut pas dépasser celui d’un inconnu.',
    'promising-threshold': 'Le délai VIC ne peut pas s’obtenir sous le seuil de qualification.',
    'doubt-order': 'Le seuil du doute doit précéder celui de la certitude, et celui-ci celui de l’évidence.',
    'bespoke-horizon': 'L’horizon du sur-mesure doit être au moins aussi lointain.',
    'number-unread': 'Un nombre, par exemple 4 ou 1,5.',
    'list-unread': 'Des nombres séparés par des virgules, par exemple 50, 80.',
    'caps-unread':
      'Par exemple « 3 / 30, message 1 / 7 » : trois en trente jours, un message en sept. Ou « sans limite ».',
    'rates-unread': 'Un taux par ligne, par exemple « 2026-01-01 GBP 1.1742 ».',
    'hours-unread': 'Par exemple « 09:00-13:00, 14:00-19:00 », ou rien.',
    'json-unread': 'Ce texte n’est pas un JSON lisible.',
  },
};
