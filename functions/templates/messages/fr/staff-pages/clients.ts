import type { ClientsPagesMessages } from '../../contracts/staff-pages/clients.ts';

export const clientsPages: ClientsPagesMessages = {
  clientMerge: {
    title: 'Fusionner deux fiches d’un client',
    intro:
      'Les demandes, achats, contacts et consentements des deux fiches sont lus ensemble ; rien n’est déplacé ni effacé, et la fusion peut être annulée.',
    kept: 'Fiche conservée',
    other: 'Fiche à fusionner',
    hint: 'Identifiant ou adresse e-mail.',
    compare: 'Comparer',
    compared: 'Les deux fiches',
    fields: {
      name: 'Nom',
      email: 'E-mail',
      phone: 'Téléphone',
      inquiries: 'Demandes',
      purchases: 'Achats',
    },
    reason: 'Raison',
    mergeReasons: {
      'other-address': 'Le client écrit de deux adresses',
      'other-spelling': 'Son nom est écrit de deux façons',
      'imported-twice': 'La fiche a été importée deux fois',
      'told-by-client': 'Le client nous l’a dit',
    },
    unmergeReasons: {
      'different-people': 'Ce sont deux personnes',
      'by-mistake': 'Fusion faite par erreur',
    },
    note: 'Note',
    optional: 'facultatif',
    merge: 'Fusionner',
    unmerge: 'Annuler la fusion',
    merged: 'Les deux fiches sont fusionnées.',
    unmerged: 'La fusion est annulée : chaque fiche a de nouveau ses demandes et ses achats.',
    isMerged: 'Ces deux fiches sont fusionnées.',
    cannot: 'Ces deux fiches ne peuvent pas être fusionnées : l’une d’elles l’est déjà. Annulez d’abord cette fusion.',
    same: 'Les deux champs désignent la même fiche.',
    choose: 'Choisir',
    unknown: 'Aucune fiche ne porte cet identifiant ou cette adresse.',
    reasonMissing: 'Choisissez une raison.',
    history: 'Fusions de cette fiche',
    historyLine: ({ at, by, why }) => `${at}, ${by} : ${why}`,
    historyUndone: ({ at, by, why }) => `annulée le ${at} par ${by} : ${why}`,
    open: 'Fusionner avec une autre fiche',
  },
};
