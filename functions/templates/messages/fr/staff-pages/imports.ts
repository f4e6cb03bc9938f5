export interface ImportPageMessages {
  readonly title: string;
  readonly intro: string;
  readonly file: string;
  readonly columns: string;
  readonly translations: string;
  readonly check: string;
  readonly doImport: string;
  readonly line: string;
  readonly field: string;
  readonly reason: string;
  readonly noneRejected: string;
  readonly countedTonight: string;
  readonly labels: Readonly<Record<'csv' | 'owners' | 'categories', string>>;
  readonly hints: Readonly<Record<'csv' | 'owners' | 'categories', (values: { readonly limit: string }) => string>>;
  readonly problems: Readonly<Record<'too-many' | 'unreadable', (values: { readonly limit: string }) => string>>;
  readonly wouldImport: (values: {
    readonly imported: string;
    readonly rows: string;
    readonly areMany: boolean;
  }) => string;
  readonly imported: (values: {
    readonly imported: string;
    readonly rows: string;
    readonly areMany: boolean;
  }) => string;
  readonly alreadyThere: (values: { readonly count: string }) => string;
  readonly rejectedCaption: (values: { readonly count: string }) => string;
}

/** Why a row of an import is left out. */
export interface ImportProblemsMessages {
  readonly unknownOwner: (values: { readonly names: string }) => string;
  readonly unknownCategory: (values: { readonly names: string }) => string;
  readonly sameAs: (values: { readonly line: string }) => string;
  readonly unreadMoment: string;
  readonly noSuchMoment: string;
  readonly inTheFuture: string;
  readonly before1900: string;
  readonly beforeReception: string;
  readonly openHasNoEnd: string;
  readonly endMissing: string;
  readonly amountOfNoSale: string;
  readonly unreadAmount: (values: { readonly currency: string }) => string;
  readonly amountInDoubt: string;
  readonly amountAsNumber: string;
  readonly unknownCurrency: string;
  readonly missing: string;
  readonly unreadEmail: string;
  readonly unknownColumn: string;
  readonly means: string;
  readonly unreadExternalId: string;
  readonly unreadPurchaseId: string;
  readonly hiddenCharacter: string;
  readonly tooLong: (values: { readonly count: number }) => string;
  readonly cells: (values: { readonly count: number }) => string;
  readonly notARow: string;
  readonly knownWords: (values: { readonly words: string }) => string;
  /** A reason of the import without a sentence here yet. */
  readonly other: (values: { readonly reason: string }) => string;
}

/** All texts of these pages. */
export interface ImportsPagesMessages {
  readonly importPage: ImportPageMessages;
  readonly importProblems: ImportProblemsMessages;
}

export const importsPages: ImportsPagesMessages = {
  importPage: {
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
  },
  importProblems: {
    unknownOwner: ({ names }) =>
      `Nom inconnu de la maison, ou porté par plusieurs personnes. La maison connaît : ${names}.`,
    unknownCategory: ({ names }) => `La maison n’a pas cet univers. Elle a : ${names}.`,
    sameAs: ({ line }) => `La même demande qu’à la ligne ${line}.`,
    unreadMoment: 'Écrivez 2026-03-14, 2026-03-14 15:30 (heure de la maison) ou un instant complet.',
    noSuchMoment: 'Cette date n’existe pas.',
    inTheFuture: 'Cette date est dans le futur.',
    before1900: 'Cette date est antérieure à 1900.',
    beforeReception: 'Cette date précède la réception.',
    openHasNoEnd: 'Une demande ouverte n’a pas de date de clôture.',
    endMissing: 'Indiquez la date de clôture.',
    amountOfNoSale: 'Seule une vente a un montant.',
    unreadAmount: ({ currency }) => `Montant illisible ou ambigu en ${currency} ; il doit être supérieur à zéro.`,
    amountInDoubt: 'Milliers ou décimales ? Écrivez 12500 ou 12 500.',
    amountAsNumber: 'Écrivez les montants comme du texte : un nombre a pu perdre ses décimales.',
    unknownCurrency: 'Ce n’est pas une monnaie ISO 4217, comme EUR.',
    missing: 'À remplir.',
    unreadEmail: 'Ce n’est pas une adresse électronique.',
    unknownColumn: 'Colonne inconnue.',
    means: 'La maison n’enregistre rien sur les moyens d’un client : retirez cette colonne.',
    unreadExternalId: 'Lettres, chiffres, points et tirets, 80 au plus.',
    unreadPurchaseId: 'Lettres, chiffres et tirets seulement, 80 au plus.',
    hiddenCharacter: 'Contient un saut de ligne ou un caractère invisible.',
    tooLong: ({ count }) => `${count} caractères au plus.`,
    cells: ({ count }) => `${count} ${count > 1 ? 'cases' : 'case'} : la première ligne n’en nomme pas autant.`,
    notARow: 'Une ligne doit nommer ses champs.',
    knownWords: ({ words }) => `Valeurs possibles : ${words}.`,
    other: () => 'Cette valeur n’est pas admise.',
  },
};
