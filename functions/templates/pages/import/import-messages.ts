import type { Words } from '#templates/i18n/language.ts';

type ImportPageWords = Record<
  | 'title'
  | 'intro'
  | 'file'
  | 'columns'
  | 'translations'
  | 'check'
  | 'doImport'
  | 'line'
  | 'field'
  | 'reason'
  | 'noneRejected'
  | 'countedTonight',
  string
> & {
  readonly labels: Readonly<Record<'csv' | 'owners' | 'categories', string>>;
  readonly hints: Readonly<Record<'csv' | 'owners' | 'categories', (limit: string) => string>>;
  readonly problems: Readonly<Record<'too-many' | 'unreadable', (limit: string) => string>>;
  readonly wouldImport: (imported: string, rows: string, areMany: boolean) => string;
  readonly imported: (imported: string, rows: string, areMany: boolean) => string;
  readonly alreadyThere: (count: string) => string;
  readonly rejectedCaption: (count: string) => string;
};

export const importWords: Words<ImportPageWords> = {
  fr: {
    title: 'Reprise de l’historique',
    intro:
      'Les demandes d’avant l’ouverture rejoignent la maison : closes, ou en repos si elles sont restées ouvertes. Rien n’est envoyé à personne, aucun suivi ne démarre.',
    file: 'Fichier CSV',
    columns:
      'Première ligne : receivedAt, email, owner, outcome (won, lost, no-show, open) ; et au besoin externalId, fullName, language, channel, intent, category, firstResponseAt, firstResponseChannel, closedAt, amount, currency, purchaseId.',
    translations: 'Noms d’ailleurs',
    check: 'Vérifier sans rien écrire',
    doImport: 'Reprendre ces demandes',
    line: 'Ligne',
    field: 'Colonne',
    reason: 'Pourquoi',
    noneRejected: 'Aucune ligne n’est laissée de côté.',
    countedTonight: 'Les indicateurs les compteront dès cette nuit.',
    labels: { csv: 'Ou collez les lignes ici', owners: 'Responsables', categories: 'Univers' },
    hints: {
      csv: (limit) => `${limit} lignes à la fois. Un fichier plus long se reprend par morceaux.`,
      owners: () => 'Une personne par ligne : leur nom = son identifiant ici.',
      categories: () => 'Un univers par ligne : leur mot = le nôtre.',
    },
    problems: {
      'too-many': (limit) => `Ce fichier dépasse ${limit} lignes ou 4 Mo : envoyez-le par morceaux.`,
      unreadable: () =>
        'Ce fichier ne se lit pas comme un CSV en UTF-8. Dans Excel, enregistrez-le au format « CSV UTF-8 ».',
    },
    wouldImport: (imported, rows, areMany) =>
      areMany
        ? `${imported} demandes sur ${rows} peuvent être reprises`
        : `${imported} demande sur ${rows} peut être reprise`,
    imported: (imported, rows, areMany) =>
      areMany ? `${imported} demandes sur ${rows} ont été reprises` : `${imported} demande sur ${rows} a été reprise`,
    alreadyThere: (count) => `Déjà présentes : ${count}.`,
    rejectedCaption: (count) => `Lignes laissées de côté : ${count}`,
  },
  en: {
    title: 'Bring in the past',
    intro:
      'Inquiries from before the house opened here join it: closed, or at rest where they were still open. Nothing is sent to anybody, and no follow-up starts.',
    file: 'CSV file',
    columns:
      'First line: receivedAt, email, owner, outcome (won, lost, no-show, open); and where you have them externalId, fullName, language, channel, intent, category, firstResponseAt, firstResponseChannel, closedAt, amount, currency, purchaseId.',
    translations: 'Names from elsewhere',
    check: 'Check, and write nothing',
    doImport: 'Bring these in',
    line: 'Line',
    field: 'Column',
    reason: 'Why',
    noneRejected: 'No row is left out.',
    countedTonight: 'The key figures will count them from tonight.',
    labels: { csv: 'Or paste the rows here', owners: 'Owners', categories: 'Categories' },
    hints: {
      csv: (limit) => `${limit} rows at a time. A longer file is brought in part by part.`,
      owners: () => 'One person a line: their name = the id they have here.',
      categories: () => 'One category a line: their word = ours.',
    },
    problems: {
      'too-many': (limit) => `This file has more than ${limit} rows or 4 MB: send it in parts.`,
      unreadable: () => 'This file cannot be read as a CSV in UTF-8. In Excel, save it as “CSV UTF-8”.',
    },
    wouldImport: (imported, rows) => `${imported} of ${rows} inquiries can be brought in`,
    imported: (imported, rows, areMany) => `${imported} of ${rows} inquiries ${areMany ? 'were' : 'was'} brought in`,
    alreadyThere: (count) => `Already there: ${count}.`,
    rejectedCaption: (count) => `Rows left out: ${count}`,
  },
};
