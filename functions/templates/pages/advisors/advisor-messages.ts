import type { Weekday } from '#domain/calendar/local-date.ts';
import type { ChangedField } from '#domain/house/advisor-change.ts';
import type { AdvisorProblemCode } from '#domain/house/advisor-problems.ts';
import type { OwnerPool } from '#domain/policy/first-response.ts';
import type { Words } from '#templates/i18n/language.ts';

type AdvisorPageWords = {
  readonly fields: Record<ChangedField, string>;
  readonly invalid: Record<ChangedField, string>;
  readonly problems: Record<AdvisorProblemCode, string>;
  readonly pools: Record<OwnerPool, string>;
  readonly days: Record<Weekday, string>;
  readonly back: string;
  readonly change: string;
  readonly save: string;
  readonly saved: (fields: string) => string;
  readonly unchanged: string;
  readonly undo: string;
  readonly readOnly: string;
  readonly poolsHint: string;
  readonly weightHint: string;
  readonly capacityHint: string;
  readonly hours: string;
  readonly ownHours: string;
  readonly ownHoursHint: string;
  readonly nobody: string;
  readonly delegateHint: string;
  readonly leaveHint: string;
  readonly leaveFrom: (row: number) => string;
  readonly leaveTo: string;
  readonly leaveRemoved: string;
  readonly newLeave: string;
  readonly now: string;
  readonly presence: string;
  readonly since: string;
  readonly leaves: (on: string) => string;
  readonly hasLeft: (on: string | undefined) => string;
  readonly share: string;
  readonly shareOf: (actual: string, target: string, count: string) => string;
  readonly open: string;
  readonly openNone: string;
  readonly departure: string;
  readonly departureHint: string;
  readonly leavesOn: string;
  readonly successor: string;
  readonly seeDeparture: string;
  readonly stay: string;
  readonly comeBack: string;
};

/** What the page of one advisor says. */
export const advisorWords: Words<AdvisorPageWords> = {
  fr: {
    fields: {
      languages: 'Langues',
      skills: 'Univers',
      clearance: 'Niveaux de clientèle',
      pools: 'Équipes',
      capacity: 'Demandes en cours, au plus',
      weight: 'Part',
      calendarId: 'Horaires',
      weekly: 'Horaires particuliers',
      delegateId: 'Délégué',
      leave: 'Congés',
      leavesOn: 'Départ',
    },
    invalid: {
      languages: 'Les langues se donnent par leur code, « fr » ou « en ».',
      skills: 'Un de ces univers n’existe pas.',
      clearance: 'Un de ces niveaux n’existe pas.',
      pools: 'Une de ces équipes n’existe pas.',
      capacity: 'Indiquez un nombre entier, de 0 à 1000.',
      weight: 'Indiquez un nombre de 0 à 1000 ; 100 est une part entière.',
      calendarId: 'Choisissez des horaires dans la liste.',
      weekly: 'Écrivez les heures comme 10:00–13:00, 14:00–19:00.',
      delegateId: 'Choisissez un délégué dans la liste.',
      leave: 'Indiquez le premier et le dernier jour de chaque congé.',
      leavesOn: 'Indiquez une date.',
    },
    problems: {
      'no-language': 'Choisissez au moins une langue.',
      'unknown-skill': 'Un de ces univers n’est pas de la maison.',
      'unknown-hours': 'La maison ne connaît pas ces horaires.',
      'no-open-day': 'Gardez au moins un jour ouvert.',
      'hours-impossible': 'Ces heures ne sont pas possibles : chaque plage commence avant de finir, sans se croiser.',
      'delegate-oneself': 'Personne ne peut être son propre délégué.',
      'delegate-unknown': 'Cette personne ne reçoit pas de demandes.',
      'delegate-left': 'Cette personne n’est plus en activité.',
      'delegate-circle': 'Ces délégations tourneraient en rond : choisissez quelqu’un d’autre.',
      'delegate-away-too': 'Chacun est le délégué de l’autre, et tous deux seraient absents le même jour.',
      'leave-order': 'Un congé finit avant de commencer.',
      'leave-too-long': 'Un congé dure un an au plus ; au-delà, c’est un départ.',
      'date-out-of-range': 'Indiquez une date dans les dix ans à venir.',
      'leave-overlap': 'Deux congés se chevauchent.',
      'leaves-before-joining': 'Le départ précède l’arrivée.',
      'duty-manager-leaves': 'Cette personne répond de ce que nul ne peut prendre : nommez d’abord quelqu’un d’autre.',
      'has-left': 'Cette personne a quitté la maison ; faites-la revenir d’abord.',
    },
    pools: {
      boutique: 'Boutique',
      senior: 'Conseillers confirmés',
      'private-clients': 'Clientèle privée',
      image: 'Image',
    },
    days: {
      mon: 'Lundi',
      tue: 'Mardi',
      wed: 'Mercredi',
      thu: 'Jeudi',
      fri: 'Vendredi',
      sat: 'Samedi',
      sun: 'Dimanche',
    },
    back: 'Tous les conseillers',
    change: 'Modifier',
    save: 'Enregistrer',
    saved: (fields) => `C’est enregistré : ${fields}. Les promesses en cours sont recomptées.`,
    unchanged: 'Rien n’a changé.',
    undo: 'Annuler ce changement',
    readOnly: 'Seule la direction modifie cette page.',
    poolsHint: 'Sans choix, les demandes de toutes les équipes conviennent.',
    weightHint: '100 pour une part entière, 50 pour la moitié, 0 pour ne plus recevoir de nouveau client.',
    capacityHint: 'Au-delà, rien de nouveau ne lui est confié, sauf de la part de ses propres clients.',
    hours: 'Horaires',
    ownHours: 'Horaires particuliers',
    ownHoursHint:
      'Une ligne vide est un jour de repos. Ces lignes ne comptent que si « Horaires particuliers » est choisi.',
    nobody: 'Personne',
    delegateHint: 'Répond pendant ses absences, et reprend ses demandes en cas de départ.',
    leaveHint: 'Le premier et le dernier jour comptent tous deux.',
    leaveFrom: (row) => `Congé ${row}, du`,
    leaveTo: 'au',
    leaveRemoved: 'Retirer',
    newLeave: 'Nouveau congé, du',
    now: 'Aujourd’hui',
    presence: 'Présence',
    since: 'De la maison depuis',
    leaves: (on) => `Quitte la maison le ${on}`,
    hasLeft: (on) => (on === undefined ? 'A quitté la maison' : `A quitté la maison le ${on}`),
    share: 'Sur trente jours',
    shareOf: (actual, target, count) => `${actual} des demandes (${count}), pour une part de ${target}`,
    open: 'Demandes en cours',
    openNone: 'Aucune demande en cours.',
    departure: 'Quitte la maison',
    departureHint:
      'À partir de ce jour, plus rien ne lui est confié ; ses demandes passent à la personne choisie, avec une note, et chaque client l’apprend par une lettre. Rien ne se fait avant votre confirmation.',
    leavesOn: 'À partir du',
    successor: 'Ses demandes vont à',
    seeDeparture: 'Voir ce qui changera',
    stay: 'Reste finalement dans la maison',
    comeBack: 'Revient dans la maison',
  },
  en: {
    fields: {
      languages: 'Languages',
      skills: 'Parts of the house',
      clearance: 'Client levels',
      pools: 'Desks',
      capacity: 'Open inquiries, at most',
      weight: 'Share',
      calendarId: 'Hours',
      weekly: 'Hours of their own',
      delegateId: 'Delegate',
      leave: 'Leave',
      leavesOn: 'Departure',
    },
    invalid: {
      languages: 'Languages are given by their code, “fr” or “en”.',
      skills: 'One of these parts of the house does not exist.',
      clearance: 'One of these levels does not exist.',
      pools: 'One of these desks does not exist.',
      capacity: 'Give a whole number from 0 to 1000.',
      weight: 'Give a number from 0 to 1000; 100 is a full share.',
      calendarId: 'Choose hours from the list.',
      weekly: 'Write the hours like 10:00–13:00, 14:00–19:00.',
      delegateId: 'Choose a delegate from the list.',
      leave: 'Give the first and the last day of each leave.',
      leavesOn: 'Give a date.',
    },
    problems: {
      'no-language': 'Choose at least one language.',
      'unknown-skill': 'One of these is no part of the house.',
      'unknown-hours': 'The house does not know these hours.',
      'no-open-day': 'Keep at least one day open.',
      'hours-impossible': 'These hours are not possible: each begins before it ends, and none cross.',
      'delegate-oneself': 'Nobody can be their own delegate.',
      'delegate-unknown': 'This person takes no inquiries.',
      'delegate-left': 'This person is no longer active.',
      'delegate-circle': 'These delegations would go round in a circle: choose somebody else.',
      'delegate-away-too': 'Each is the other’s delegate, and both would be away on the same day.',
      'leave-order': 'A leave ends before it begins.',
      'leave-too-long': 'A leave lasts a year at most; beyond that it is a departure.',
      'date-out-of-range': 'Give a date within the next ten years.',
      'leave-overlap': 'Two leaves overlap.',
      'leaves-before-joining': 'The departure comes before the arrival.',
      'duty-manager-leaves': 'This person answers for what nobody can take: name somebody else first.',
      'has-left': 'This person has left the house; bring them back first.',
    },
    pools: { boutique: 'Boutique', senior: 'Senior advisors', 'private-clients': 'Private clients', image: 'Image' },
    days: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    back: 'All advisors',
    change: 'Change',
    save: 'Save',
    saved: (fields) => `Saved: ${fields}. Open promises are counted anew.`,
    unchanged: 'Nothing has changed.',
    undo: 'Undo this change',
    readOnly: 'Only managers change this page.',
    poolsHint: 'Without a choice, inquiries of every desk suit.',
    weightHint: '100 for a full share, 50 for half, 0 for no new clients.',
    capacityHint: 'Beyond it nothing new is entrusted to them, except by their own clients.',
    hours: 'Hours',
    ownHours: 'Hours of their own',
    ownHoursHint: 'An empty line is a day off. These lines count only when “Hours of their own” is chosen.',
    nobody: 'Nobody',
    delegateHint: 'Answers while they are away, and takes over their inquiries if they leave.',
    leaveHint: 'The first and the last day both count.',
    leaveFrom: (row) => `Leave ${row}, from`,
    leaveTo: 'to',
    leaveRemoved: 'Remove',
    newLeave: 'New leave, from',
    now: 'Today',
    presence: 'Presence',
    since: 'Of the house since',
    leaves: (on) => `Leaves the house on ${on}`,
    hasLeft: (on) => (on === undefined ? 'Has left the house' : `Left the house on ${on}`),
    share: 'Over thirty days',
    shareOf: (actual, target, count) => `${actual} of the inquiries (${count}), for a share of ${target}`,
    open: 'Open inquiries',
    openNone: 'No open inquiry.',
    departure: 'Leaves the house',
    departureHint:
      'From that day on nothing more is entrusted to them; their inquiries go to the person chosen, with a note, and each client is told by one letter. Nothing happens before you confirm it.',
    leavesOn: 'From',
    successor: 'Their inquiries go to',
    seeDeparture: 'See what will change',
    stay: 'Stays in the house after all',
    comeBack: 'Comes back to the house',
  },
};
