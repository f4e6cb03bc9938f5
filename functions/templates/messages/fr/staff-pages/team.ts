import type { Weekday } from '#domain/calendar/local-date.ts';
import type { ChangedField } from '#domain/house/advisor-change.ts';
import type { AdvisorProblemCode } from '#domain/house/advisor-problems.ts';
import type { OwnerPool } from '#domain/policy/first-response.ts';

export interface AdvisorsMessages {
  readonly title: string;
  readonly count: (values: { readonly present: number; readonly total: number }) => string;
  readonly advisor: string;
  readonly serves: string;
  readonly receives: string;
  readonly share: string;
  readonly load: string;
  readonly presence: string;
  readonly delegate: string;
  readonly full: string;
  readonly weight: (values: { readonly weight: string }) => string;
  readonly target: (values: { readonly share: string }) => string;
  readonly caption: string;
  readonly leaves: (values: { readonly on: string }) => string;
  readonly since: (values: { readonly on: string }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

export type Presence = 'present' | 'off-hours' | 'on-leave' | 'inactive';

export interface AdvisorMessages {
  readonly fields: Record<ChangedField, string>;
  readonly invalid: Record<ChangedField, string>;
  readonly problems: Record<AdvisorProblemCode, string>;
  readonly pools: Record<OwnerPool, string>;
  readonly days: Record<Weekday, string>;
  readonly back: string;
  readonly change: string;
  readonly save: string;
  readonly saved: (values: { readonly fields: string }) => string;
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
  readonly leaveFrom: (values: { readonly row: number }) => string;
  readonly leaveTo: string;
  readonly leaveRemoved: string;
  readonly newLeave: string;
  readonly now: string;
  readonly presence: string;
  readonly since: string;
  readonly leaves: (values: { readonly on: string }) => string;
  readonly hasLeft: (values: { readonly on: string | undefined }) => string;
  readonly share: string;
  readonly shareOf: (values: { readonly actual: string; readonly target: string; readonly count: string }) => string;
  readonly open: string;
  readonly openNone: string;
  readonly departure: string;
  readonly departureHint: string;
  readonly leavesOn: string;
  readonly successor: string;
  readonly seeDeparture: string;
  readonly stay: string;
  readonly comeBack: string;
  readonly presences: Readonly<Record<Presence, string>>;
  readonly leaveBetween: (values: { readonly from: string; readonly to: string }) => string;
}

export interface AdvisorDepartureMessages {
  readonly title: (values: { readonly name: string }) => string;
  readonly from: (values: { readonly on: string; readonly atOnce: boolean }) => string;
  readonly nothing: string;
  readonly caption: (values: { readonly count: number }) => string;
  readonly client: string;
  readonly stage: string;
  readonly to: string;
  readonly meeting: string;
  readonly meetings: Record<'kept' | 'offered-anew', string>;
  readonly none: string;
  readonly told: (values: { readonly successor: string }) => string;
  readonly confirm: string;
  readonly back: string;
}

/** All texts of these pages. */
export interface TeamPagesMessages {
  readonly advisors: AdvisorsMessages;
  readonly advisor: AdvisorMessages;
  readonly advisorDeparture: AdvisorDepartureMessages;
}

export const teamPages: TeamPagesMessages = {
  advisors: {
    title: 'Conseillers',
    count: ({ present, total }) => `${present} ${present < 2 ? 'présent' : 'présents'} sur ${total}`,
    advisor: 'Conseiller',
    serves: 'Univers et langues',
    receives: 'Clientèle',
    share: 'Part',
    load: 'En cours',
    presence: 'Présence',
    delegate: 'Délégué',
    full: 'complet',
    weight: ({ weight }) => `poids ${weight}`,
    target: ({ share }) => `prévu : ${share}`,
    caption:
      'La part compare ce que chacun a reçu des demandes confiées sur trente jours à ce qui lui revient selon son poids (100 : part entière).',
    leaves: ({ on }) => `Départ le ${on}`,
    since: ({ on }) => `depuis le ${on}`,
    emptyTitle: 'Aucun conseiller',
    emptyText:
      'Les conseillers sont définis dans la configuration de la maison : leurs langues, leurs univers, leurs horaires et leur délégué déterminent ce qui leur est confié.',
  },
  advisor: {
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
      'unknown-skill': 'Un de ces univers n’est pas proposé par la maison.',
      'unknown-hours': 'La maison ne connaît pas ces horaires.',
      'no-open-day': 'Gardez au moins un jour ouvert.',
      'hours-impossible':
        'Ces heures ne sont pas possibles : une plage doit finir après avoir commencé, et deux plages ne peuvent pas se chevaucher.',
      'delegate-oneself': 'Personne ne peut être son propre délégué.',
      'delegate-unknown': 'Cette personne ne reçoit pas de demandes.',
      'delegate-left': 'Cette personne n’est plus en activité.',
      'delegate-circle': 'Ces délégations formeraient une boucle : choisissez quelqu’un d’autre.',
      'delegate-away-too': 'Chacun est le délégué de l’autre, et tous deux seraient absents le même jour.',
      'leave-order': 'Un congé finit avant de commencer.',
      'leave-too-long': 'Un congé dure un an au plus ; au-delà, c’est un départ.',
      'date-out-of-range': 'Indiquez une date dans les dix ans à venir.',
      'leave-overlap': 'Deux congés se chevauchent.',
      'leaves-before-joining': 'Le départ précède l’arrivée.',
      'duty-manager-leaves':
        'Cette personne prend en charge les demandes sans conseiller : désignez d’abord quelqu’un d’autre.',
      'has-left': 'Cette personne a quitté la maison ; réintégrez-la d’abord.',
    },
    pools: {
      boutique: 'Boutique',
      senior: 'Conseillers confirmés',
      'private-clients': 'Clientèle privée',
      image: 'Personnalités',
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
    saved: ({ fields }) => `Enregistré : ${fields}. Les délais en cours sont recalculés.`,
    unchanged: 'Rien n’a changé.',
    undo: 'Annuler ce changement',
    readOnly: 'Seule la direction modifie cette page.',
    poolsHint: 'Si rien n’est coché, toutes les équipes conviennent.',
    weightHint: '100 pour une part entière, 50 pour la moitié, 0 pour ne plus recevoir de nouveau client.',
    capacityHint: 'Au-delà, seules les demandes de ses propres clients lui sont confiées.',
    hours: 'Horaires',
    ownHours: 'Horaires particuliers',
    ownHoursHint:
      'Une ligne vide correspond à un jour de repos. Ces lignes ne comptent que si « Horaires particuliers » est choisi.',
    nobody: 'Personne',
    delegateHint: 'Répond pendant ses absences, et reprend ses demandes en cas de départ.',
    leaveHint: 'Le premier et le dernier jour comptent tous deux.',
    leaveFrom: ({ row }) => `Congé ${row}, du`,
    leaveTo: 'au',
    leaveRemoved: 'Supprimer',
    newLeave: 'Nouveau congé, du',
    now: 'Situation',
    presence: 'Présence',
    since: 'Dans la maison depuis le',
    leaves: ({ on }) => `Quitte la maison le ${on}`,
    hasLeft: ({ on }) => (on === undefined ? 'A quitté la maison' : `A quitté la maison le ${on}`),
    share: 'Sur trente jours',
    shareOf: ({ actual, target, count }) => `${actual} des demandes (${count}), pour une part de ${target}`,
    open: 'Demandes en cours',
    openNone: 'Aucune demande en cours.',
    departure: 'Départ',
    departureHint:
      'À partir de ce jour, aucune demande ne lui est plus confiée ; les siennes passent à la personne choisie, avec une note, et chaque client en est informé par un message. Rien ne change avant votre confirmation.',
    leavesOn: 'À partir du',
    successor: 'Demandes confiées à',
    seeDeparture: 'Voir les changements',
    stay: 'Annuler le départ',
    comeBack: 'Réintégrer dans la maison',
    presences: {
      present: 'Présent',
      'off-hours': 'Hors horaires',
      'on-leave': 'En congé',
      inactive: 'A quitté la maison',
    },
    leaveBetween: ({ from, to }) => `du ${from} au ${to}`,
  },
  advisorDeparture: {
    title: ({ name }) => `${name} quitte la maison`,
    from: ({ on, atOnce }) =>
      atOnce
        ? `Date du départ : ${on}. Il prend effet dès votre confirmation.`
        : `Le départ est prévu le ${on}. Rien ne change d’ici là ; voici ce qui serait transmis aujourd’hui.`,
    nothing: 'Aucune demande en cours ne change de responsable.',
    caption: ({ count }) =>
      count === 1 ? 'Une demande change de responsable.' : `${count} demandes changent de responsable.`,
    client: 'Client',
    stage: 'Étape',
    to: 'Nouveau responsable',
    meeting: 'Rendez-vous',
    meetings: { kept: 'Maintenu à la même heure', 'offered-anew': 'D’autres créneaux sont proposés' },
    none: '–',
    told: ({ successor }) =>
      `${successor} reçoit chaque demande avec une note : étape, derniers messages du client, prochaine étape. Chaque client déjà servi par la maison en est informé par un message.`,
    confirm: 'Confirmer le départ',
    back: 'Revenir sans rien changer',
  },
};
