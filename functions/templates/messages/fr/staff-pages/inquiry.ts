import type { CommandSaid } from '#domain/choices/staff-choices.ts';
import type { CancelReason, DeferReason } from '#domain/contact-pressure/contact-decision.ts';
import type { ClientExit } from '#domain/inquiry/inquiry.ts';
import type { CloseReason } from '#domain/inquiry/outcome.ts';
import type { SettledBecause } from '#domain/inquiry/still-true.ts';
import type { PauseReason, RelanceMoment, RelanceOffer } from '#domain/policy/relance.ts';
import type { SignalKind } from '#domain/policy/scoring.ts';
import type { Verdict } from '#domain/qualification/qualification.ts';
import type { PromisesMessages } from './promises.ts';
import { promises } from './promises.ts';

export interface InquiryPageMessages {
  readonly now: string;
  readonly stage: string;
  readonly asks: string;
  readonly next: string;
  readonly meeting: string;
  readonly proposed: string;
  readonly heldUntil: string;
  readonly outcome: string;
  readonly owner: string;
  readonly nobody: string;
  readonly clock: string;
  readonly deadline: string;
  readonly time: string;
  readonly answeredIn: string;
  readonly answered: (values: { readonly time: string; readonly withinTarget: boolean }) => string;
  readonly email: string;
  readonly phone: string;
  readonly otherPhone: string;
  readonly corrections: string;
  /** One field that the client corrected. */
  readonly history: string;
  readonly execution: string;
  readonly view: string;
  readonly timeline: string;
  readonly asked: string;
  readonly score: string;
  readonly whyOwner: string;
  readonly figures: string;
  readonly candidate: string;
  readonly standing: string;
  readonly load: string;
  readonly targetShare: string;
  readonly actualShare: string;
  readonly shortfall: string;
  readonly present: string;
  readonly chosen: string;
  readonly previous: (values: { readonly count: number }) => string;
  readonly actors: Record<'client' | 'advisor' | 'manager' | 'machine' | 'workflow', string>;
  readonly verdicts: Record<Verdict, string>;
}

/** The confirmation of the latest act, on the page that follows it. */
export type Said = CommandSaid | 'leaving' | 'overtaken' | 'slot-taken' | 'level-set' | 'level-refused';

export type ReassignReason = 'workload' | 'expertise' | 'language' | 'absence' | 'client-wish' | 'other';

export type StaffPause = Extract<PauseReason, 'client-asked' | 'later' | 'no-capacity' | 'premature'>;

export type StaffClose = Extract<CloseReason, 'won' | 'without-sale' | 'by-staff'>;

export interface InquiryActsMessages {
  readonly title: string;
  readonly choose: string;
  readonly reason: string;
  readonly note: string;
  readonly noteHint: string;
  readonly leaveNote: string;
  readonly leaveNoteDo: string;
  readonly reassign: string;
  readonly toWhom: string;
  readonly reassignDo: string;
  readonly pause: string;
  readonly pauseUntil: string;
  readonly pauseUntilHint: string;
  readonly pauseDo: string;
  readonly confirmPause: string;
  readonly confirmPauseText: string;
  readonly confirmPauseDo: string;
  readonly close: string;
  readonly closeDo: string;
  readonly closeWon: string;
  readonly propose: string;
  readonly proposeText: string;
  readonly proposeDo: string;
  readonly move: string;
  readonly moveTo: string;
  readonly moveDo: string;
  readonly cancel: string;
  readonly cancelText: string;
  readonly cancelDo: string;
  readonly outcome: string;
  readonly outcomeDo: string;
  readonly undo: string;
  readonly undoable: string;
  readonly said: Record<Said, string>;
  readonly pending: (values: { readonly what: string; readonly until: string }) => string;
  readonly pendingKinds: Record<'outcome' | 'paused' | 'closed' | 'other' | 'client', string>;
  readonly reassignReasons: Record<ReassignReason, string>;
  readonly pauseReasons: Record<StaffPause, string>;
  readonly closeReasons: Record<StaffClose, string>;
}

export interface AssignmentFiguresMessages {
  readonly possible: (values: { readonly possible: number; readonly all: number }) => string;
  /** `count` is the formatted amount. */
  readonly behind: (values: { readonly name: string; readonly amount: number; readonly count: string }) => string;
  readonly ahead: (values: { readonly name: string; readonly amount: number; readonly count: string }) => string;
  readonly tied: string;
  readonly credit: (values: { readonly count: string }) => string;
}

export interface EventsMessages {
  readonly 'inquiry-received': string;
  readonly 'inquiry-qualified': string;
  readonly 'advisor-assigned': string;
  readonly 'inquiry-held': string;
  readonly 'first-response-planned': string;
  readonly 'first-response-warned': string;
  readonly 'first-response-breached': string;
  readonly 'promise-renewed': string;
  readonly 'renewed-promise-broken': string;
  readonly 'first-response-given': string;
  readonly 'choice-undone': string;
  readonly 'first-response-recorded': string;
  readonly 'advisor-judged-off-target': string;
  readonly 'inquiry-handed-over': string;
  readonly 'inquiry-escalated': string;
  readonly 'clarification-asked': string;
  readonly 'inquiry-paused': string;
  readonly 'inquiry-reopened': string;
  readonly 'inquiry-imported': string;
  readonly 'machine-key-changed': string;
  readonly 'mail-sent': string;
  readonly 'mail-doubted': string;
  readonly 'mail-withheld': string;
  readonly 'address-suppressed': string;
  readonly 'address-reopened': string;
  readonly 'client-mail-returned': string;
  readonly 'preference-changed': string;
  readonly 'contact-recorded': string;
  readonly 'purchase-recorded': string;
  readonly 'purchase-returned': string;
  readonly 'workflow-troubled': string;
  readonly 'house-furnished': string;
  readonly 'client-completed': string;
  readonly 'client-asked': string;
  readonly 'client-wrote': string;
  readonly 'reprise-cancelled': string;
  readonly 'client-merged': string;
  readonly 'client-unmerged': string;
  readonly 'client-access-opened': string;
  readonly 'client-left': string;
  readonly 'client-awaited': string;
  readonly 'slots-proposed': string;
  readonly 'slot-chosen': string;
  readonly 'appointment-moved': string;
  readonly 'appointment-cancelled': string;
  readonly 'appointment-told': string;
  readonly 'appointment-reminded': string;
  readonly 'outcome-asked': string;
  readonly 'outcome-given': string;
  readonly 'outcome-recorded': string;
  readonly 'relance-sent': string;
  readonly 'relance-deferred': string;
  readonly 'relance-cancelled': string;
  readonly 'pause-confirmation-asked': string;
  readonly note: string;
  readonly 'inquiry-steered': string;
  readonly 'inquiry-woken': string;
  readonly 'inquiry-closed': string;
  readonly 'workflow-continued': string;
  readonly 'workflow-broken-off': string;
  readonly 'satisfaction-given': string;
  readonly 'consented-signal-given': string;
  readonly 'inquiry-level-changed': string;
  readonly 'client-grants-set': string;
  readonly 'inquiry-rescored': string;
  readonly 'contact-preferences-set': string;
  readonly 'erasure-asked': string;
  readonly 'person-erased': string;
  readonly 'consent-withdrawn': string;
  readonly 'advisor-changed': string;
  readonly 'staff-mail-returned': string;
  readonly 'inquiry-released': string;
  readonly 'policy-published': string;
  readonly 'policy-scheduled': string;
}

export interface EventDetailsMessages {
  readonly to: (values: { readonly name: string }) => string;
  readonly policy: (values: { readonly version: string }) => string;
  readonly until: (values: { readonly at: string }) => string;
  readonly left: Record<ClientExit | 'paused', string>;
  readonly awaited: Record<RelanceMoment, string>;
  readonly offers: Record<RelanceOffer, string>;
  readonly held: Record<DeferReason | CancelReason | SettledBecause | 'stale' | 'address-suppressed', string>;
  readonly steered: Record<
    | 'reassigned'
    | 'paused'
    | 'closed'
    | 'slots-wanted'
    | 'judged'
    | 'pause-confirmed'
    | 'resolved'
    | 'gesture-made'
    | 'care-edited'
    | 'care-dropped',
    string
  >;
  readonly woken: Record<'date' | 'dormant' | 'owner-called' | SettledBecause, string>;
  readonly repriseCancelled: Record<'purchase' | 'new-inquiry', string>;
  readonly signals: Record<SignalKind, string>;
  readonly points: (values: { readonly before: number; readonly after: number }) => string;
  readonly asking: (values: { readonly times: number; readonly name: string }) => string;
  readonly satisfaction: (values: { readonly csat: number | null; readonly nps: number | null }) => string;
  readonly by: Record<'client' | 'advisor' | 'manager', string>;
  readonly contact: Record<'outbound' | 'inbound', string>;
}

/** All texts of these pages. */
export interface InquiryPagesMessages {
  readonly inquiryPage: InquiryPageMessages;
  readonly inquiryActs: InquiryActsMessages;
  readonly promises: PromisesMessages;
  readonly assignmentFigures: AssignmentFiguresMessages;
  readonly events: EventsMessages;
  readonly eventDetails: EventDetailsMessages;
}

const inquiries = (amount: number, count: string) => `${count} ${amount < 2 ? 'demande' : 'demandes'}`;

export const inquiryPages: InquiryPagesMessages = {
  inquiryPage: {
    now: 'Situation',
    stage: 'Étape',
    asks: 'Souhait du client',
    next: 'Prochaine étape',
    meeting: 'Rendez-vous',
    proposed: 'Créneaux proposés',
    heldUntil: 'Réservés jusqu’au',
    outcome: 'Issue',
    owner: 'Responsable',
    nobody: 'Pas encore désigné',
    clock: 'Réponse attendue de',
    deadline: 'Échéance',
    time: 'Temps restant',
    answeredIn: 'Réponse donnée en',
    answered: ({ time, withinTarget }) => `${time} ouvrées, ${withinTarget ? 'dans le délai' : 'hors délai'}`,
    email: 'E-mail',
    phone: 'Téléphone',
    otherPhone: 'Autre numéro, indiqué dans cette demande',
    corrections: 'Corrigé par le client',
    history: 'Demandes du client',
    execution: 'Exécution',
    view: 'Voir',
    timeline: 'Historique de la demande',
    asked: 'Précisions du client',
    score: 'Qualification',
    whyOwner: 'Choix du responsable',
    figures:
      'Les conseillers envisagés et leurs chiffres au moment du choix. L’écart est le nombre de demandes qui leur manquait pour atteindre la part prévue.',
    candidate: 'Conseiller',
    standing: 'Disponibilité',
    load: 'Charge',
    targetShare: 'Part prévue',
    actualShare: 'Part réelle',
    shortfall: 'Écart',
    present: 'Présent',
    chosen: 'retenu',
    previous: ({ count }) =>
      count === 0 ? 'Première demande' : count === 1 ? 'Une demande précédente' : `${count} demandes précédentes`,
    actors: {
      client: 'Le client',
      advisor: 'Le conseiller',
      manager: 'La direction',
      machine: 'Un système de la maison',
      workflow: 'Suivi automatique',
    },
    verdicts: {
      qualified: 'qualifiée',
      incomplete: 'à préciser',
      'off-target': 'hors périmètre',
      premature: 'trop tôt',
      doubtful: 'à lire',
    },
  },
  inquiryActs: {
    title: 'Actions',
    choose: 'Choisir',
    reason: 'Raison',
    note: 'Note',
    noteHint: 'Pour l’historique. Le client ne la voit pas.',
    leaveNote: 'Ajouter une note',
    leaveNoteDo: 'Ajouter la note',
    reassign: 'Confier à quelqu’un d’autre',
    toWhom: 'Nouveau responsable',
    reassignDo: 'Confier la demande',
    pause: 'Mettre en pause',
    pauseUntil: 'Jusqu’au',
    pauseUntilHint: 'Sans date, la règle de la maison s’applique.',
    pauseDo: 'Mettre en pause',
    confirmPause: 'Confirmer la pause',
    confirmPauseText:
      'Les relances sont terminées et le client n’a pas répondu. Confirmez la pause ici, ou appelez et notez l’échange : la demande reste alors ouverte.',
    confirmPauseDo: 'Confirmer la pause',
    close: 'Clore la demande',
    closeDo: 'Clore la demande',
    closeWon: 'En cas de vente :',
    propose: 'Proposer des créneaux',
    proposeText:
      'La maison envoie au client, au nom du responsable, deux ou trois créneaux de son agenda et les réserve.',
    proposeDo: 'Proposer des créneaux',
    move: 'Déplacer le rendez-vous',
    moveTo: 'Nouveau créneau',
    moveDo: 'Déplacer le rendez-vous',
    cancel: 'Annuler le rendez-vous',
    cancelText: 'Le client et le conseiller en sont informés aussitôt, et d’autres créneaux sont proposés au client.',
    cancelDo: 'Annuler le rendez-vous',
    outcome: 'Indiquer l’issue du rendez-vous',
    outcomeDo: 'Enregistrer',
    undo: 'Annuler cette décision',
    undoable: 'Annulable pendant dix minutes.',
    said: {
      answered: 'Votre réponse est enregistrée.',
      leaving: 'Votre e-mail part à l’instant.',
      written: 'Votre lettre part dans dix minutes.',
      'question-sent': 'Votre question part dans dix minutes.',
      'set-aside': 'La demande est réorientée dans dix minutes.',
      'taken-over': 'Cette demande est désormais la vôtre.',
      resolved: 'Résolution enregistrée. Le client sera interrogé une seule fois, dans quelques jours.',
      'gesture-made': 'Le geste est enregistré.',
      'care-edited': 'Le message partira avec vos mots.',
      'care-dropped': 'Le message ne partira pas.',
      'level-set': 'Le niveau du client est fixé.',
      'level-refused':
        'Le niveau du client n’a pas changé. Indiquez ce qui change, le motif et, s’il y a un dernier jour, un jour à venir dans les dix ans.',
      touch: 'Le contact est enregistré.',
      corrected: 'La correction est enregistrée ; elle compte pour les prochains créneaux.',
      noted: 'La note est ajoutée à l’historique. Rien d’autre n’a changé.',
      reassigned: 'La demande change de responsable.',
      paused: 'La demande sera mise en pause dans dix minutes.',
      closed: 'La demande sera close dans dix minutes.',
      judged: 'Votre verdict est enregistré ; la demande suit son cours.',
      'slots-wanted': 'Les créneaux vont être envoyés au client.',
      'pause-confirmed': 'La demande sera mise en pause dans dix minutes.',
      cancelled: 'Le rendez-vous est annulé ; le client et le conseiller en sont informés.',
      moved: 'Le rendez-vous est déplacé ; le client et le conseiller en sont informés.',
      outcome: 'L’issue du rendez-vous est enregistrée.',
      undone: 'La décision est annulée.',
      overtaken: 'La demande a changé entre-temps : voici sa situation actuelle. Rien n’a été fait.',
      'slot-taken': 'Ce créneau vient d’être pris. Rien n’a été modifié.',
    },
    pending: ({ what, until }) => `${what}. Annulable jusqu’à ${until}.`,
    pendingKinds: {
      outcome: 'L’issue du rendez-vous est enregistrée',
      paused: 'La demande va être mise en pause',
      closed: 'La demande va être close',
      client: 'Le client ne souhaite pas poursuivre',
      other: 'Une réponse est enregistrée',
    },
    reassignReasons: {
      workload: 'Charge de travail',
      expertise: 'Compétence',
      language: 'Langue',
      absence: 'Absence',
      'client-wish': 'Souhait du client',
      other: 'Autre raison',
    },
    pauseReasons: {
      'client-asked': 'Le client le souhaite',
      later: 'Le client y reviendra plus tard',
      'no-capacity': 'Pas de capacité pour l’instant',
      premature: 'Trop tôt',
    },
    closeReasons: { won: 'Vente conclue', 'without-sale': 'Sans vente', 'by-staff': 'Décision de la maison' },
  },
  promises,
  assignmentFigures: {
    possible: ({ possible, all }) =>
      possible === 0
        ? `Aucun des ${all} conseillers ne pouvait la prendre à ce moment.`
        : `À ce moment, ${possible} conseiller${possible === 1 ? '' : 's'} sur ${all} pouvai${possible === 1 ? 't' : 'ent'} la prendre.`,
    behind: ({ name, amount, count }) =>
      `Il manquait ${inquiries(amount, count)} à ${name} pour atteindre sa part, plus qu’à ses collègues.`,
    ahead: ({ name, amount, count }) =>
      `${name} dépassait sa part de ${inquiries(amount, count)}, moins que ses collègues présents.`,
    tied: 'À égalité, le choix a été tiré au sort.',
    credit: ({ count }) => `dont ${count} pour ses absences`,
  },
  events: {
    'inquiry-received': 'Demande reçue',
    'inquiry-qualified': 'Demande qualifiée',
    'advisor-assigned': 'Responsable désigné',
    'inquiry-held': 'Prise en charge par la maison',
    'first-response-planned': 'Délai de première réponse fixé',
    'first-response-warned': 'Rappel envoyé au conseiller',
    'promise-renewed': 'Nouveau délai promis au client, avec des excuses',
    'renewed-promise-broken': 'Nouveau délai dépassé à son tour',
    'first-response-breached': 'Délai de première réponse dépassé',
    'first-response-given': 'Réponse donnée au client',
    'choice-undone': 'Décision annulée',
    'first-response-recorded': 'Délai de première réponse enregistré',
    'advisor-judged-off-target': 'Jugée hors périmètre',
    'inquiry-handed-over': 'Transmise à un collègue',
    'inquiry-escalated': 'Remontée à la direction',
    'clarification-asked': 'Question posée au client',
    'inquiry-paused': 'Mise en pause',
    'inquiry-reopened': 'Rouverte',
    'inquiry-imported': 'Reprise de l’historique',
    'machine-key-changed': 'Clé d’une machine modifiée',
    'mail-sent': 'Message envoyé',
    'mail-doubted': 'Envoi à vérifier',
    'mail-withheld': 'Message non envoyé',
    'address-suppressed': 'Adresse exclue des envois',
    'address-reopened': 'Adresse de nouveau joignable',
    'client-mail-returned': 'Message non distribué',
    'preference-changed': 'Préférence modifiée',
    'contact-recorded': 'Contact enregistré',
    'purchase-recorded': 'Achat enregistré',
    'purchase-returned': 'Retour ou avoir enregistré',
    'workflow-troubled': 'Échec d’une étape du suivi automatique',
    'house-furnished': 'Configuration de la maison mise à jour',
    'client-completed': 'Message du client',
    'client-asked': 'Souhait du client',
    'client-wrote': 'Nouveau message du client',
    'reprise-cancelled': 'Reprise automatique annulée',
    'client-merged': 'Fiches du client fusionnées',
    'client-unmerged': 'Fusion des fiches annulée',
    'client-access-opened': 'Ouverte par un collègue, avec un motif',
    'client-left': 'Décision du client',
    'client-awaited': 'Retour du client attendu',
    'slots-proposed': 'Créneaux proposés et réservés',
    'slot-chosen': 'Créneau choisi par le client',
    'appointment-moved': 'Rendez-vous déplacé',
    'appointment-cancelled': 'Rendez-vous annulé',
    'appointment-told': 'Confirmations du rendez-vous envoyées',
    'appointment-reminded': 'Rappel du rendez-vous envoyé',
    'outcome-asked': 'Issue du rendez-vous demandée',
    'outcome-given': 'Issue du rendez-vous indiquée',
    'outcome-recorded': 'Issue du rendez-vous enregistrée',
    'relance-sent': 'Relance envoyée',
    'relance-deferred': 'Relance reportée',
    'relance-cancelled': 'Relance annulée',
    'pause-confirmation-asked': 'Confirmation de la pause demandée',
    note: 'Note',
    'inquiry-steered': 'Décision de la direction',
    'inquiry-woken': 'Fin de la pause',
    'inquiry-closed': 'Demande close',
    'workflow-continued': 'Suivi automatique poursuivi',
    'workflow-broken-off': 'Suivi automatique interrompu',
    'satisfaction-given': 'Avis du client sur la rencontre',
    'consented-signal-given': 'Marque d’intérêt du client',
    'inquiry-level-changed': 'Niveau modifié',
    'client-grants-set': 'Niveau ou visibilité fixés',
    'inquiry-rescored': 'Qualification revue à la hausse',
    'contact-preferences-set': 'Préférences de contact enregistrées',
    'erasure-asked': 'Effacement demandé',
    'person-erased': 'Client effacé',
    'consent-withdrawn': 'Consentement retiré',
    'advisor-changed': 'Conseiller modifié',
    'staff-mail-returned': 'Message interne non remis',
    'inquiry-released': 'Confiée à un conseiller de nouveau disponible',
    'policy-published': 'Politique de la maison modifiée',
    'policy-scheduled': 'Changement de politique programmé',
  },
  eventDetails: {
    to: ({ name }) => `à ${name}`,
    policy: ({ version }) => `politique ${version}`,
    until: ({ at }) => `jusqu’au ${at}`,
    left: {
      declined: 'ne souhaite pas poursuivre',
      'left-alone': 'souhaite ne plus être sollicité',
      'consent-withdrawn': 'a retiré son consentement',
      paused: 'demande une pause',
    },
    awaited: {
      incomplete: 'une précision lui est demandée',
      question: 'une question lui est posée',
      choice: 'un choix ou une réponse est attendu',
      'no-show': 'après un rendez-vous manqué',
      'after-meeting': 'après le rendez-vous',
      reprise: 'après la pause',
    },
    offers: {
      clarification: 'une précision',
      slots: 'des créneaux',
      'another-option': 'une autre possibilité',
      'new-slot': 'un nouveau créneau',
    },
    held: {
      cap: 'limite de contacts atteinte',
      'frequency-preference': 'le client préfère être contacté moins souvent',
      'quiet-hours': 'hors des heures de contact du client',
      'paused-by-client': 'le client a demandé une pause',
      'consent-withdrawn': 'consentement retiré',
      'stopped-by-client': 'le client ne souhaite plus recevoir de messages',
      'topic-stopped': 'le client ne souhaite plus recevoir ce type de message',
      'channel-refused': 'canal refusé par le client',
      'cap-is-zero': 'aucun message prévu à ce niveau',
      stale: 'n’est plus utile',
      'address-suppressed': 'adresse exclue des envois',
      'purchase-since': 'le client a acheté depuis',
      'occasion-passed': 'le jour auquel pensait le client est passé',
      'no-sincere-sign': 'aucun signe d’une demande sincère',
    },
    steered: {
      'care-edited': 'message après la vente réécrit',
      'care-dropped': 'message après la vente retiré',
      resolved: 'résolue',
      'gesture-made': 'geste consenti',
      reassigned: 'confiée à quelqu’un d’autre',
      paused: 'mise en pause',
      closed: 'close',
      judged: 'juger le message',
      'slots-wanted': 'proposer des créneaux',
      'pause-confirmed': 'pause confirmée',
    },
    woken: {
      date: 'à la date prévue',
      dormant: 'la maison ne relance plus',
      'owner-called': 'la personne en charge a appelé et attend une réponse',
      'purchase-since': 'le client a acheté depuis',
      'occasion-passed': 'le jour auquel pensait le client est passé',
      'no-sincere-sign': 'aucun signe d’une demande sincère',
    },
    repriseCancelled: {
      purchase: 'le client a acheté depuis',
      'new-inquiry': 'le client a adressé une nouvelle demande',
    },
    signals: {
      'appointment-requested': 'demande de rendez-vous',
      'private-collection-viewed': 'consultation de la collection privée',
      'dossier-downloaded': 'demande d’un dossier',
      'invitation-answered': 'réponse à une invitation',
      referred: 'recommandation',
      'advisor-exchange': 'échange avec un conseiller',
    },
    points: ({ before, after }) => `${before} → ${after} points`,
    asking: ({ times, name }) => (times === 1 ? `à ${name}` : `à ${name}, ${times}e demande`),
    satisfaction: ({ csat, nps }) =>
      [csat !== null && `satisfaction ${csat} sur 5`, nps !== null && `recommandation ${nps} sur 10`]
        .filter(Boolean)
        .join(', '),
    by: { client: 'par le client', advisor: 'par le conseiller', manager: 'par la direction' },
    contact: { outbound: 'la maison a pris contact', inbound: 'le client a pris contact' },
  },
};
