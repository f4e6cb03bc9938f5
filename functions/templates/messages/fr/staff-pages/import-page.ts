import type { ImportPageMessages } from '../../contracts/staff-pages/import-page.ts';

export const importPage: ImportPageMessages = {
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
    csv: ({ limit }) => `${limit} lignes à la fois. Un fichier plus long se reprend par morceaux.`,
    owners: () => 'Une personne par ligne : leur nom = son identifiant ici.',
    categories: () => 'Un univers par ligne : leur mot = le nôtre.',
  },
  problems: {
    'too-many': ({ limit }) => `Ce fichier dépasse ${limit} lignes ou 4 Mo : envoyez-le par morceaux.`,
    unreadable: () =>
      'Ce fichier ne se lit pas comme un CSV en UTF-8. Dans Excel, enregistrez-le au format « CSV UTF-8 ».',
  },
  wouldImport: ({ imported, rows, areMany }) =>
    areMany
      ? `${imported} demandes sur ${rows} peuvent être reprises`
      : `${imported} demande sur ${rows} peut être reprise`,
  imported: ({ imported, rows, areMany }) =>
    areMany ? `${imported} demandes sur ${rows} ont été reprises` : `${imported} demande sur ${rows} a été reprise`,
  alreadyThere: ({ count }) => `Déjà présentes : ${count}.`,
  rejectedCaption: ({ count }) => `Lignes laissées de côté : ${count}`,
};
