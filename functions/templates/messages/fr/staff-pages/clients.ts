import type { MergeReason, UnmergeReason } from '#domain/identity/client-merge.ts';

export interface ClientMergeMessages {
  readonly title: string;
  readonly intro: string;
  readonly kept: string;
  readonly other: string;
  readonly hint: string;
  readonly compare: string;
  readonly compared: string;
  readonly fields: Readonly<Record<'name' | 'email' | 'phone' | 'inquiries' | 'purchases', string>>;
  readonly reason: string;
  readonly mergeReasons: Readonly<Record<MergeReason, string>>;
  readonly unmergeReasons: Readonly<Record<UnmergeReason, string>>;
  readonly note: string;
  readonly optional: string;
  readonly merge: string;
  readonly unmerge: string;
  readonly merged: string;
  readonly unmerged: string;
  readonly isMerged: string;
  readonly cannot: string;
  /** Both names lead to one record. */
  readonly same: string;
  /** No reason chosen yet. */
  readonly choose: string;
  readonly unknown: string;
  readonly reasonMissing: string;
  readonly history: string;
  readonly historyLine: (values: { readonly at: string; readonly by: string; readonly why: string }) => string;
  readonly historyUndone: (values: { readonly at: string; readonly by: string; readonly why: string }) => string;
  /** On the inquiry's page. */
  readonly open: string;
}

export interface ClientsPagesMessages {
  readonly clientMerge: ClientMergeMessages;
}

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
