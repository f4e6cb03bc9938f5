import type { Words } from '#templates/i18n/language.ts';
import type { PolicyGroup } from './policy-fields.ts';

type PolicyPageWords = Record<
  | 'title'
  | 'lede'
  | 'history'
  | 'editor'
  | 'see'
  | 'preview'
  | 'previewTitle'
  | 'previewHint'
  | 'from'
  | 'to'
  | 'publish'
  | 'publishTitle'
  | 'when'
  | 'now'
  | 'later'
  | 'date'
  | 'time'
  | 'note'
  | 'json'
  | 'jsonHint'
  | 'readJson'
  | 'read'
  | 'changed'
  | 'conflict'
  | 'previewOutOfRange'
  | 'differences'
  | 'noDifference'
  | 'field'
  | 'before'
  | 'after'
  | 'vip'
  | 'notVip'
  | 'capsHint'
  | 'hoursHint'
  | 'days'
  | 'offer'
  | 'row'
  | 'emptyStep'
  | 'contactsTitle'
  | 'level',
  string
> & {
  readonly groups: Readonly<Record<PolicyGroup, string>>;
  readonly inForce: (version: string, since: string, by: string) => string;
  readonly scheduled: (version: string, from: string) => string;
  readonly published: (version: string) => string;
  readonly step: (number: number) => string;
};

export const policyPageWords: Words<PolicyPageWords> = {
  fr: {
    title: 'Politique de la maison',
    lede: 'Ce que la maison décide pour elle-même. Rien ne change tant que vous n’avez pas publié, et chaque version est gardée.',
    history: 'Versions et retours',
    editor: 'Revenir à la politique',
    see: 'Voir la différence',
    preview: 'Essayer sur une période',
    previewTitle: 'Qu’aurait-elle donné ?',
    previewHint: 'Les demandes reçues ces jours-là sont relues sous ce projet. Rien n’est modifié.',
    from: 'Du',
    to: 'Au',
    publish: 'Publier',
    publishTitle: 'Publier',
    when: 'En vigueur',
    now: 'dès maintenant',
    later: 'à partir du',
    date: 'Date',
    time: 'Heure pleine, à l’horloge de la maison',
    note: 'Pourquoi ce changement',
    json: 'Le document entier, en JSON',
    jsonHint:
      'Pour qui préfère le texte, et pour les textes privés. Les champs ci-dessus sont remplis à partir de lui.',
    readJson: 'Remplir à partir de ce texte',
    read: 'Le texte a été lu : les champs le reprennent. Rien n’est encore publié.',
    changed: 'Ce que ce projet change',
    previewOutOfRange: 'Cette période est trop éloignée : choisissez des dates de 1900 à un an après aujourd’hui.',
    conflict: 'Une autre version a été publiée entre-temps. Lisez-la, puis reportez-y votre changement.',
    differences: 'Différences',
    noDifference: 'Aucune différence.',
    field: 'Réglage',
    before: 'Avant',
    after: 'Après',
    vip: 'VIP',
    notVip: 'hors VIP',
    capsHint:
      '« 3 / 30 » : trois au plus en trente jours. Nommer un canal d’abord s’il se compte seul (« message 1 / 7 »), ou écrire « sans limite ».',
    hoursHint:
      'Sur l’horloge du client : « 09:00-19:00 », plusieurs plages séparées par une virgule, vide pour un jour de silence.',
    days: 'Jour',
    offer: 'Propose',
    row: 'Ligne',
    emptyStep: 'Un nombre de jours vide retire la relance.',
    contactsTitle: 'Combien de contacts au plus',
    level: 'Niveau',
    groups: {
      vic: 'Qui est VIC',
      answer: 'Qui répond, et en combien de temps',
      relances: 'Relances',
      pauses: 'Pauses',
      appointments: 'Rendez-vous',
      scoring: 'Qualification : poids et seuils',
      'off-target': 'Messages hors de propos',
      hours: 'Heures d’écriture',
      links: 'Liens et accueil des demandes',
      house: 'La maison',
    },
    inForce: (version, since, by) => `Version ${version}, en vigueur depuis le ${since} (${by}).`,
    scheduled: (version, from) =>
      `La version ${version} prendra effet le ${from}. C’est elle que vous modifiez ; une nouvelle publication prendra sa place.`,
    published: (version) => `La version ${version} est publiée.`,
    step: (number) => `Relance ${number}`,
  },
  en: {
    title: 'House policy',
    lede: 'What the house decides for itself. Nothing changes until you publish, and every version is kept.',
    history: 'Versions and roll-back',
    editor: 'Back to the policy',
    see: 'See the difference',
    preview: 'Preview on a period',
    previewTitle: 'What would have happened?',
    previewHint: 'The inquiries received on those days are read again under this draft. Nothing is changed.',
    from: 'From',
    to: 'To',
    publish: 'Publish',
    publishTitle: 'Publish',
    when: 'In force',
    now: 'from now on',
    later: 'from a date',
    date: 'Date',
    time: 'Full hour, on the clock of the house',
    note: 'Why this change',
    json: 'The whole document, as JSON',
    jsonHint: 'For those who prefer text, and for the private texts. The fields above are filled in from it.',
    readJson: 'Fill in from this text',
    read: 'The text was read: the fields follow it. Nothing is published yet.',
    changed: 'What this draft changes',
    previewOutOfRange: 'This period is too far away: choose dates from 1900 to one year from today.',
    conflict: 'Another version was published meanwhile. Read it, then make your change to it.',
    differences: 'Differences',
    noDifference: 'No difference.',
    field: 'Setting',
    before: 'Before',
    after: 'After',
    vip: 'VIP',
    notVip: 'not VIP',
    capsHint:
      '“3 / 30”: at most three in thirty days. Name a channel first if it counts alone (“message 1 / 7”), or write “no limit”.',
    hoursHint: 'On the client’s own clock: “09:00-19:00”, several separated by a comma, empty for a quiet day.',
    days: 'Day',
    offer: 'Proposes',
    row: 'Row',
    emptyStep: 'An empty number of days takes the follow-up away.',
    contactsTitle: 'How many contacts at most',
    level: 'Level',
    groups: {
      vic: 'Who is a VIC',
      answer: 'Who answers, and how fast',
      relances: 'Follow-ups',
      pauses: 'Pauses',
      appointments: 'Appointments',
      scoring: 'Qualification: weights and thresholds',
      'off-target': 'Messages out of scope',
      hours: 'Contact hours',
      links: 'Links and intake',
      house: 'The house',
    },
    inForce: (version, since, by) => `Version ${version}, in force since ${since} (${by}).`,
    scheduled: (version, from) =>
      `Version ${version} takes effect on ${from}. It is the one you are editing; publishing again takes its place.`,
    published: (version) => `Version ${version} is published.`,
    step: (number) => `Follow-up ${number}`,
  },
};
