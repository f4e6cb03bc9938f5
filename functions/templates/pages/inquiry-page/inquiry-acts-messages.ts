import type { CommandSaid } from '#domain/choices/staff-choices.ts';
import type { CloseReason } from '#domain/inquiry/outcome.ts';
import type { PauseReason } from '#domain/policy/relance.ts';
import type { Words } from '#templates/i18n/language.ts';

/** What was done a moment ago, as the page that follows says it. */
export type Said = CommandSaid | 'overtaken' | 'slot-taken';

type ReassignReason = 'workload' | 'expertise' | 'language' | 'absence' | 'client-wish' | 'other';
type SteeredPause = Extract<PauseReason, 'client-asked' | 'later' | 'no-capacity' | 'premature'>;
type SteeredClose = Extract<CloseReason, 'won' | 'without-sale' | 'by-staff'>;

type ActsWords = Record<
  | 'title'
  | 'choose'
  | 'reason'
  | 'note'
  | 'noteHint'
  | 'leaveNote'
  | 'leaveNoteDo'
  | 'reassign'
  | 'toWhom'
  | 'reassignDo'
  | 'pause'
  | 'pauseUntil'
  | 'pauseUntilHint'
  | 'pauseDo'
  | 'close'
  | 'closeDo'
  | 'closeWon'
  | 'propose'
  | 'proposeText'
  | 'proposeDo'
  | 'move'
  | 'moveTo'
  | 'moveDo'
  | 'cancel'
  | 'cancelText'
  | 'cancelDo'
  | 'outcome'
  | 'outcomeDo'
  | 'undo'
  | 'undoable',
  string
> & {
  readonly said: Record<Said, string>;
  readonly pending: (what: string, until: string) => string;
  readonly pendingKinds: Record<'outcome' | 'paused' | 'closed' | 'other' | 'client', string>;
  readonly reassignReasons: Record<ReassignReason, string>;
  readonly pauseReasons: Record<SteeredPause, string>;
  readonly closeReasons: Record<SteeredClose, string>;
};

export const actsWords: Words<ActsWords> = {
  fr: {
    title: 'Agir',
    choose: 'Choisir',
    reason: 'Raison',
    note: 'Une note',
    noteHint: 'Pour l’historique. Le client ne la lit pas.',
    leaveNote: 'Laisser une note',
    leaveNoteDo: 'Laisser la note',
    reassign: 'Confier à quelqu’un d’autre',
    toWhom: 'À qui',
    reassignDo: 'Confier la demande',
    pause: 'Mettre en pause',
    pauseUntil: 'Jusqu’au',
    pauseUntilHint: 'Sans date, la règle de la maison s’applique.',
    pauseDo: 'Mettre en pause',
    close: 'Clore la demande',
    closeDo: 'Clore la demande',
    closeWon: 'Pour une vente conclue',
    propose: 'Proposer des créneaux',
    proposeText:
      'La maison envoie, au nom du responsable, deux ou trois moments de son agenda, et les garde pour le client.',
    proposeDo: 'Proposer des créneaux',
    move: 'Déplacer le rendez-vous',
    moveTo: 'Nouveau moment',
    moveDo: 'Déplacer le rendez-vous',
    cancel: 'Annuler le rendez-vous',
    cancelText: 'Le client et le conseiller en sont informés aussitôt, et d’autres moments sont proposés au client.',
    cancelDo: 'Annuler le rendez-vous',
    outcome: 'Noter la suite du rendez-vous',
    outcomeDo: 'Enregistrer',
    undo: 'Annuler cette décision',
    undoable: 'Réversible pendant dix minutes.',
    said: {
      touch: 'Le contact est noté.',
      noted: 'La note est dans l’historique. Rien d’autre n’a changé.',
      reassigned: 'La demande change de mains.',
      paused: 'La demande sera mise en pause dans dix minutes.',
      closed: 'La demande sera close dans dix minutes.',
      'slots-wanted': 'Les créneaux partent vers le client.',
      cancelled: 'Le rendez-vous est annulé ; le client et le conseiller en sont informés.',
      moved: 'Le rendez-vous est déplacé ; le client et le conseiller en sont informés.',
      outcome: 'La suite du rendez-vous est notée.',
      undone: 'C’est annulé.',
      overtaken: 'La demande a changé entre-temps : voici où elle en est, et rien n’a été fait.',
      'slot-taken': 'Ce moment vient d’être pris. Rien n’a été changé.',
    },
    pending: (what, until) => `${what}, réversible jusqu’à ${until}.`,
    pendingKinds: {
      outcome: 'La suite du rendez-vous est notée',
      paused: 'Une pause est décidée',
      closed: 'La clôture est décidée',
      client: 'Le client se retire',
      other: 'Une réponse est notée',
    },
    reassignReasons: {
      workload: 'Charge',
      expertise: 'Compétence',
      language: 'Langue',
      absence: 'Absence',
      'client-wish': 'Souhait du client',
      other: 'Autre raison',
    },
    pauseReasons: {
      'client-asked': 'Le client le souhaite',
      later: 'Le client y reviendra',
      'no-capacity': 'La maison ne peut servir pour l’instant',
      premature: 'Trop tôt',
    },
    closeReasons: { won: 'Vente conclue', 'without-sale': 'Sans vente', 'by-staff': 'Décision de la maison' },
  },
  en: {
    title: 'Act',
    choose: 'Choose',
    reason: 'Reason',
    note: 'A note',
    noteHint: 'For the history. The client does not read it.',
    leaveNote: 'Leave a note',
    leaveNoteDo: 'Leave the note',
    reassign: 'Entrust to somebody else',
    toWhom: 'To whom',
    reassignDo: 'Entrust the inquiry',
    pause: 'Pause',
    pauseUntil: 'Until',
    pauseUntilHint: 'Without a date, the rule of the house applies.',
    pauseDo: 'Pause the inquiry',
    close: 'Close the inquiry',
    closeDo: 'Close the inquiry',
    closeWon: 'For a sale',
    propose: 'Propose to meet',
    proposeText:
      'The house sends two or three times from the owner’s agenda, in their name, and keeps them for the client.',
    proposeDo: 'Propose times',
    move: 'Move the meeting',
    moveTo: 'New time',
    moveDo: 'Move the meeting',
    cancel: 'Cancel the meeting',
    cancelText: 'Client and advisor are told at once, and the client is offered other times.',
    cancelDo: 'Cancel the meeting',
    outcome: 'Note the outcome of the meeting',
    outcomeDo: 'Record',
    undo: 'Undo this decision',
    undoable: 'Reversible for ten minutes.',
    said: {
      touch: 'The contact is noted.',
      noted: 'The note is in the history. Nothing else has changed.',
      reassigned: 'The inquiry is changing hands.',
      paused: 'The inquiry will be paused in ten minutes.',
      closed: 'The inquiry will be closed in ten minutes.',
      'slots-wanted': 'The times are on their way to the client.',
      cancelled: 'The meeting is cancelled; client and advisor are being told.',
      moved: 'The meeting is moved; client and advisor are being told.',
      outcome: 'The outcome of the meeting is noted.',
      undone: 'It is undone.',
      overtaken: 'The inquiry changed meanwhile: this is where it stands, and nothing was done.',
      'slot-taken': 'That time has just been taken. Nothing was changed.',
    },
    pending: (what, until) => `${what}, reversible until ${until}.`,
    pendingKinds: {
      outcome: 'The outcome of the meeting is noted',
      paused: 'A pause is decided',
      closed: 'The closing is decided',
      client: 'The client withdraws',
      other: 'An answer is noted',
    },
    reassignReasons: {
      workload: 'Workload',
      expertise: 'Expertise',
      language: 'Language',
      absence: 'Absence',
      'client-wish': 'The client’s wish',
      other: 'Another reason',
    },
    pauseReasons: {
      'client-asked': 'The client wishes it',
      later: 'The client will come back to it',
      'no-capacity': 'The house cannot serve it for now',
      premature: 'Too early',
    },
    closeReasons: { won: 'A sale', 'without-sale': 'Without a sale', 'by-staff': 'Decided by the house' },
  },
};
