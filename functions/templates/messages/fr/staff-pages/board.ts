import { ofName } from '#templates/messages/fr/grammar/elision.ts';

/** The pages of any long list of staff. */
interface PagerMessages {
  readonly earlier: string;
  readonly later: string;
  readonly pageOf: (values: { readonly page: string; readonly of: string }) => string;
}

export interface BoardMessages {
  readonly title: string;
  readonly endedTitle: string;
  readonly ended: string;
  readonly answeredIn: string;
  readonly received: string;
  readonly needsPerson: string;
  readonly onCourse: string;
  readonly client: string;
  readonly wish: string;
  readonly owner: string;
  readonly level: string;
  readonly state: string;
  readonly time: string;
  readonly next: string;
  readonly execution: string;
  readonly view: string;
  readonly held: string;
  readonly anyOwner: string;
  readonly anyStage: string;
  readonly anyLevel: string;
  readonly search: string;
  readonly boutique: string;
  readonly anyBoutique: string;
  readonly blockage: string;
  readonly anyBlockage: string;
  readonly filters: string;
  readonly filtersOn: (values: { readonly count: number }) => string;
  readonly oldest: string;
  readonly stale: string;
  readonly show: string;
  readonly shows: Record<'open' | 'blocked' | 'ended', string>;
  readonly filter: string;
  /** The navigation by stage, to a screen reader. */
  readonly byStage: string;
  /** A posted search found more than one page holds. */
  readonly moreFound: (values: { readonly shown: number; readonly found: number }) => string;
  readonly asOf: (values: { readonly at: string }) => string;
  readonly count: (values: { readonly shown: number; readonly blocked: number }) => string;
  /** `latest`: how many were searched, if there may be more. */
  readonly endedCount: (values: { readonly shown: number; readonly latest?: number | undefined }) => string;
  /** The range of the search. */
  readonly nothingEnded: (values: { readonly looked: number }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyLink: string;
  readonly nothingTitle: string;
  readonly nothingText: string;
  readonly nothingLink: string;
}

export type DutyGroup = 'overdue' | 'today' | 'next';

export type DutyKind = 'answer' | 'client-word' | 'meeting' | 'outcome' | 'relance' | 'call-first' | 'confirm-pause';

export interface DayListMessages {
  readonly title: string;
  readonly titleOf: (values: { readonly name: string }) => string;
  readonly asOf: (values: { readonly at: string }) => string;
  readonly client: string;
  readonly level: string;
  readonly what: string;
  readonly when: string;
  readonly advisor: string;
  readonly show: string;
  readonly groups: Record<DutyGroup, string>;
  readonly kinds: Record<DutyKind, string>;
  readonly hints: Partial<Record<DutyKind, string>>;
  /** Under a client to be called first. */
  readonly writeFrom: (values: { readonly at: string }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyLink: string;
}

/** All texts of these pages. */
export interface BoardPagesMessages {
  readonly pager: PagerMessages;
  readonly board: BoardMessages;
  readonly dayList: DayListMessages;
}

export const boardPages: BoardPagesMessages = {
  pager: {
    earlier: 'Précédente',
    later: 'Suivante',
    pageOf: ({ page, of }) => `Page ${page} sur ${of}`,
  },
  board: {
    title: 'Demandes en cours',
    endedTitle: 'Demandes closes',
    ended: 'Les plus récentes d’abord',
    answeredIn: 'Réponse donnée en',
    received: 'Reçue',
    needsPerson: 'À traiter',
    onCourse: 'Suivi en cours',
    client: 'Client',
    wish: 'Souhait',
    owner: 'Responsable',
    level: 'Niveau',
    state: 'Étape',
    time: 'Temps restant',
    next: 'Prochaine étape',
    execution: 'Exécution',
    view: 'Voir',
    held: 'prise en charge par la maison',
    anyOwner: 'Tous',
    anyStage: 'Toutes les étapes',
    anyLevel: 'Tous les niveaux',
    search: 'Nom ou référence',
    boutique: 'Boutique',
    anyBoutique: 'Toutes les boutiques',
    blockage: 'Motif de blocage',
    anyBlockage: 'Tous les motifs',
    filters: 'Rechercher et filtrer',
    filtersOn: ({ count }) => (count === 1 ? '1 critère' : `${count} critères`),
    oldest: 'Sans changement depuis le plus longtemps',
    stale: 'La liste ne se met plus à jour. Rechargez la page.',
    show: 'Afficher',
    shows: { open: 'Ouvertes', blocked: 'À traiter', ended: 'Closes' },
    filter: 'Filtrer',
    byStage: 'Demandes par étape',
    moreFound: ({ shown, found }) =>
      `Les ${shown} premières de ${found} demandes trouvées. Précisez la recherche pour voir les autres.`,
    asOf: ({ at }) => `Mise à jour : ${at}`,
    count: ({ shown, blocked }) =>
      `${shown} ${shown > 1 ? 'demandes' : 'demande'}, ${blocked === 0 ? 'aucune' : `dont ${blocked}`} à traiter`,
    endedCount: ({ shown, latest }) => {
      if (latest !== undefined && shown === latest) return `Les ${latest} dernières demandes closes`;
      const count = `${shown} ${shown > 1 ? 'demandes closes' : 'demande close'}`;
      return latest === undefined ? count : `${count} parmi les ${latest} dernières`;
    },
    nothingEnded: ({ looked }) =>
      looked > 1 ? `Recherche limitée aux ${looked} dernières demandes closes.` : 'Une seule demande est close.',
    emptyTitle: 'Aucune demande pour l’instant',
    emptyText:
      'Chaque message envoyé par le formulaire apparaît ici avec son responsable, le temps restant et la prochaine étape. Les demandes à traiter viennent en premier.',
    emptyLink: 'Ouvrir le formulaire public',
    nothingTitle: 'Aucune demande ne correspond à ces filtres',
    nothingText: 'Il y a des demandes, mais aucune ne réunit ces critères.',
    nothingLink: 'Tout afficher',
  },
  dayList: {
    title: 'Votre journée',
    titleOf: ({ name }) => `La journée ${ofName(name)}`,
    asOf: ({ at }) => `Mise à jour : ${at}`,
    client: 'Client',
    level: 'Niveau',
    what: 'À faire',
    when: 'Quand',
    advisor: 'La journée de',
    show: 'Afficher',
    groups: { overdue: 'En retard', today: 'Aujourd’hui', next: 'À venir' },
    kinds: {
      answer: 'Répondre au client',
      'client-word': 'Le client attend une réponse',
      meeting: 'Rendez-vous',
      outcome: 'Indiquer l’issue du rendez-vous',
      relance: 'Relance prévue',
      'call-first': 'Appeler plutôt qu’écrire',
      'confirm-pause': 'Confirmer la pause, ou appeler',
    },
    hints: { relance: 'Annulée si vous joignez le client avant.' },
    writeFrom: ({ at }) => `Écrire redevient possible à partir du ${at}.`,
    emptyTitle: 'Rien ne vous attend',
    emptyText:
      'Les réponses à donner, les messages des clients, vos rendez-vous d’aujourd’hui et de demain, leurs issues à indiquer et les relances prévues apparaissent ici, par ordre d’échéance.',
    emptyLink: 'Voir toutes les demandes',
  },
};
