import type { ImportPageMessages } from '../../contracts/staff-pages/import-page.ts';

export const importPage: ImportPageMessages = {
  title: 'Reprise de l’historique',
  intro:
    'Les demandes antérieures à la mise en service sont importées : closes, ou en pause si elles étaient encore ouvertes. Aucun message n’est envoyé et aucun suivi ne démarre.',
  file: 'Fichier CSV',
  columns:
    'Première ligne : receivedAt, email, owner, outcome (won, lost, no-show, open) ; et, si vous les avez, externalId, fullName, language, channel, intent, category, firstResponseAt, firstResponseChannel, closedAt, amount, currency, purchaseId.',
  translations: 'Correspondance des noms',
  check: 'Vérifier sans rien enregistrer',
  doImport: 'Importer ces demandes',
  line: 'Ligne',
  field: 'Colonne',
  reason: 'Motif',
  noneRejected: 'Aucune ligne n’est écartée.',
  countedTonight: 'Les indicateurs les compteront dès cette nuit.',
  labels: { csv: 'Ou collez les lignes ici', owners: 'Responsables', categories: 'Univers' },
  hints: {
    csv: ({ limit }) => `${limit} lignes au plus. Divisez un fichier plus long.`,
    owners: () => 'Une personne par ligne : son nom dans le fichier = son identifiant dans la maison.',
    categories: () => 'Un univers par ligne : son nom dans le fichier = son nom dans la maison.',
  },
  problems: {
    'too-many': ({ limit }) => `Ce fichier dépasse ${limit} lignes ou 4 Mo : divisez-le.`,
    unreadable: () =>
      'Ce fichier ne se lit pas comme un CSV en UTF-8. Dans Excel, enregistrez-le au format « CSV UTF-8 ».',
  },
  wouldImport: ({ imported, rows, areMany }) =>
    areMany
      ? `${imported} demandes sur ${rows} peuvent être importées`
      : `${imported} demande sur ${rows} peut être importée`,
  imported: ({ imported, rows, areMany }) =>
    areMany ? `${imported} demandes sur ${rows} ont été importées` : `${imported} demande sur ${rows} a été importée`,
  alreadyThere: ({ count }) => `Déjà présentes : ${count}.`,
  rejectedCaption: ({ count }) => `Lignes écartées : ${count}`,
};
