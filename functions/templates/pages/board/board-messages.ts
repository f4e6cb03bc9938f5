import type { Blockage, NextStep } from '#domain/progress/blockage.ts';
import type { Language, Words } from '#templates/i18n/language.ts';

export const nextStepWords: Words<Record<NextStep, string>> = {
  fr: {
    assignment: 'Confier à un conseiller',
    'first-response': 'Répondre au client',
    warning: 'Rappel au conseiller',
    breach: 'Passage au délégué',
    escalation: 'Remontée à la maison',
    completion: 'Précision du client',
    relance: 'Relance, sans nouvelles du client',
    'client-choice': 'Choix du client',
    appointment: 'Rendez-vous',
    reminder: 'Rappel du rendez-vous',
    outcome: 'Noter la suite du rendez-vous, depuis',
    rest: 'Pause, sans nouvelles du client',
    reprise: 'Reprise',
    undo: 'Décision prise, réversible jusqu’à',
    'at-work': 'Le suivi s’en occupe',
  },
  en: {
    assignment: 'Entrust to an advisor',
    'first-response': 'Answer the client',
    warning: 'Reminder to the advisor',
    breach: 'Clock passes to the delegate',
    escalation: 'Escalation to the house',
    completion: 'Detail from the client',
    relance: 'Follow-up, unless the client writes',
    'client-choice': 'Client’s choice',
    appointment: 'Meeting',
    reminder: 'Reminder of the meeting',
    outcome: 'Note the outcome, since',
    rest: 'Pause, unless the client writes',
    reprise: 'Resume',
    undo: 'Decided, reversible until',
    'at-work': 'The workflow is seeing to it',
  },
};

export const blockageWords: Words<Record<Blockage, string>> = {
  fr: {
    unassigned: 'Sans responsable',
    'nobody-eligible': 'Personne de disponible',
    doubtful: 'À lire par une personne',
    breached: 'Délai de réponse dépassé',
    escalated: 'Remontée à la maison',
    'mail-in-doubt': 'Envoi à vérifier',
    'mail-bounced': 'Adresse qui ne reçoit plus',
    'workflow-trouble': 'Suivi automatique interrompu',
    'owner-left': 'Le responsable a quitté la maison',
    'client-asked': 'Le client attend un mot',
    'outcome-missing': 'Suite du rendez-vous inconnue',
  },
  en: {
    unassigned: 'Without an owner',
    'nobody-eligible': 'Nobody available',
    doubtful: 'To be read by a person',
    breached: 'Past its time to answer',
    escalated: 'Escalated to the house',
    'mail-in-doubt': 'A send to check',
    'mail-bounced': 'Address no longer receives',
    'workflow-trouble': 'Automatic follow-up stopped',
    'owner-left': 'The owner has left the house',
    'client-asked': 'The client awaits a word',
    'outcome-missing': 'Outcome unknown',
  },
};

type BoardWords = Record<
  | 'title'
  | 'endedTitle'
  | 'ended'
  | 'answeredIn'
  | 'received'
  | 'needsPerson'
  | 'onCourse'
  | 'client'
  | 'owner'
  | 'level'
  | 'state'
  | 'time'
  | 'next'
  | 'execution'
  | 'view'
  | 'held'
  | 'anyOwner'
  | 'anyStage'
  | 'anyLevel'
  | 'search'
  | 'boutique'
  | 'anyBoutique'
  | 'blockage'
  | 'anyBlockage'
  | 'filters'
  | 'oldest'
  | 'stale'
  | 'show'
  | 'filter'
  | 'emptyTitle'
  | 'emptyText'
  | 'emptyLink'
  | 'nothingTitle'
  | 'nothingText'
  | 'nothingLink',
  string
> & {
  readonly shows: Record<'open' | 'blocked' | 'ended', string>;
  readonly filtersOn: (count: number) => string;
  readonly asOf: (at: string) => string;
  readonly count: (shown: number, blocked: number) => string;
  readonly endedCount: (shown: number) => string;
  /** How far back was looked. */
  readonly nothingEnded: (looked: number) => string;
};

export const boardWords: Words<BoardWords> = {
  fr: {
    title: 'Demandes en cours',
    endedTitle: 'Demandes closes',
    ended: 'Les plus récentes d’abord',
    answeredIn: 'Réponse donnée en',
    received: 'Reçue',
    needsPerson: 'Ce qui attend une personne',
    onCourse: 'Ce qui suit son cours',
    client: 'Client',
    owner: 'Responsable',
    level: 'Niveau',
    state: 'Où en est-on',
    time: 'Temps ouvré',
    next: 'Prochaine étape',
    execution: 'Exécution',
    view: 'Voir',
    held: 'tenue par la maison',
    anyOwner: 'Tous',
    anyStage: 'Toutes les étapes',
    anyLevel: 'Tous les niveaux',
    search: 'Nom ou référence',
    boutique: 'Boutique',
    anyBoutique: 'Toutes les boutiques',
    blockage: 'Ce qui bloque',
    anyBlockage: 'Tout',
    filters: 'Chercher et filtrer',
    filtersOn: (count) => (count === 1 ? '1 critère' : `${count} critères`),
    oldest: 'L’étape ouverte depuis le plus longtemps',
    stale: 'La liste ne se met plus à jour. Rechargez la page.',
    show: 'Afficher',
    shows: { open: 'Ouvertes', blocked: 'À reprendre', ended: 'Closes' },
    filter: 'Filtrer',
    asOf: (at) => `À jour ${at}`,
    count: (shown, blocked) => `${shown} ${shown > 1 ? 'demandes' : 'demande'}, dont ${blocked} à reprendre`,
    endedCount: (shown) => `${shown} ${shown > 1 ? 'demandes closes' : 'demande close'}`,
    nothingEnded: (looked) =>
      looked > 1 ? `Cherché parmi les ${looked} dernières demandes closes.` : 'Une seule demande est close.',
    emptyTitle: 'Aucune demande pour l’instant',
    emptyText:
      'Chaque message envoyé par le formulaire apparaît ici avec son responsable, le temps qui lui reste et sa prochaine étape. Ce qui attend une personne vient en premier.',
    emptyLink: 'Ouvrir le formulaire public',
    nothingTitle: 'Rien ne correspond à ces filtres',
    nothingText: 'Les demandes existent, mais aucune ne réunit ces critères.',
    nothingLink: 'Tout afficher',
  },
  en: {
    title: 'Open inquiries',
    endedTitle: 'Ended inquiries',
    ended: 'Latest first',
    answeredIn: 'Answered in',
    received: 'Received',
    needsPerson: 'What needs a person',
    onCourse: 'What is on course',
    client: 'Client',
    owner: 'Owner',
    level: 'Level',
    state: 'Where it stands',
    time: 'Business time',
    next: 'Next',
    execution: 'Execution',
    view: 'View',
    held: 'held by the house',
    anyOwner: 'Everyone',
    anyStage: 'Every stage',
    anyLevel: 'Every level',
    search: 'Name or reference',
    boutique: 'Boutique',
    anyBoutique: 'Every boutique',
    blockage: 'What blocks it',
    anyBlockage: 'Anything',
    filters: 'Search and filter',
    filtersOn: (count) => (count === 1 ? '1 criterion' : `${count} criteria`),
    oldest: 'The step open longest',
    stale: 'This list has stopped refreshing. Reload the page.',
    show: 'Show',
    shows: { open: 'Open', blocked: 'To take up', ended: 'Ended' },
    filter: 'Filter',
    asOf: (at) => `As of ${at}`,
    count: (shown, blocked) => `${shown} ${shown === 1 ? 'inquiry' : 'inquiries'}, ${blocked} to take up`,
    endedCount: (shown) => `${shown} ended ${shown === 1 ? 'inquiry' : 'inquiries'}`,
    nothingEnded: (looked) =>
      looked > 1 ? `Looked through the latest ${looked} ended inquiries.` : 'Only one inquiry has ended.',
    emptyTitle: 'No inquiry yet',
    emptyText:
      'Every message sent through the form appears here with its owner, the time left and its next step. What needs a person comes first.',
    emptyLink: 'Open the public form',
    nothingTitle: 'Nothing matches these filters',
    nothingText: 'There are inquiries, but none that meets these criteria.',
    nothingLink: 'Show everything',
  },
};

/** A blockage in words; one that this version does not know is shown as it is. */
export function blockageWord(blockage: string, language: Language): string {
  return new Map<string, string>(Object.entries(blockageWords[language])).get(blockage) ?? blockage;
}
