import type { ClientExit, ContactChannel, OffTargetReason } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import { ofName } from '#templates/messages/fr/grammar/elision.ts';

export type RecordedOutcome =
  | { readonly choice: 'answered'; readonly channel: ContactChannel }
  | { readonly choice: 'write'; readonly text: string }
  | { readonly choice: 'slots' }
  | { readonly choice: 'clarify'; readonly question: string }
  | { readonly choice: 'off-target'; readonly reason: OffTargetReason }
  | { readonly choice: 'take-over' }
  | { readonly choice: 'hand-over'; readonly colleagueName: string }
  | { readonly choice: 'meeting'; readonly outcome: MeetingOutcome }
  /** No act is expected any more: the client left or the inquiry is paused, or the house decided. */
  | { readonly choice: 'ended'; readonly how: ClientExit | 'rest' | 'paused' | 'closed' }
  | { readonly choice: 'undone'; readonly ofMeeting?: boolean | undefined };

export interface ActionOutcomeMessages {
  readonly titles: Record<RecordedOutcome['choice'], string>;
  readonly repeated: string;
  readonly recorded: (values: { readonly at: string; readonly by: string | undefined }) => string;
  readonly undo: string;
  readonly undoUntil: (values: { readonly time: string }) => string;
  readonly reopen: string;
  readonly open: string;
  readonly endings: Readonly<
    Record<Extract<RecordedOutcome, { choice: 'ended' }>['how'], (values: { readonly clientName: string }) => string>
  >;
  readonly answered: (values: { readonly clientName: string; readonly channel: string }) => string;
  readonly written: (values: { readonly clientName: string }) => string;
  readonly slots: (values: { readonly clientName: string }) => string;
  readonly clarify: (values: { readonly clientName: string }) => string;
  readonly offTarget: (values: { readonly clientName: string; readonly reason: string }) => string;
  /** No letter is sent: the sender sells something. */
  readonly offTargetUnanswered: (values: { readonly reason: string }) => string;
  readonly takenOver: (values: { readonly clientName: string }) => string;
  readonly handedOver: (values: { readonly clientName: string; readonly colleagueName: string }) => string;
  readonly undone: (values: { readonly clientName: string }) => string;
  readonly meetingUndone: (values: { readonly clientName: string }) => string;
}

export const actionOutcome: ActionOutcomeMessages = {
  titles: {
    answered: 'Votre réponse est enregistrée',
    write: 'Votre lettre va partir',
    slots: 'Vos créneaux vont être envoyés',
    clarify: 'Votre question va être envoyée',
    'off-target': 'La demande est réorientée',
    'take-over': 'La demande est à vous',
    'hand-over': 'La demande est transmise',
    meeting: 'L’issue du rendez-vous est enregistrée',
    ended: 'Cette demande n’appelle plus d’action',
    undone: 'La décision est annulée',
  },
  repeated: 'C’était déjà enregistré : rien n’a été fait deux fois.',
  recorded: ({ at, by }) => (by ? `Enregistré ${at} par ${by}.` : `Enregistré ${at}.`),
  undo: 'Annuler cette décision',
  undoUntil: ({ time }) => `Possible jusqu’à ${time}.`,
  reopen: 'Revenir à la demande',
  open: 'Ouvrir la page de la demande',
  endings: {
    declined: ({ clientName }) =>
      `${clientName} ne souhaite pas poursuivre cette demande. Aucun autre message ne sera envoyé.`,
    'left-alone': ({ clientName }) => `${clientName} ne souhaite plus de contact. Merci de ne pas en reprendre.`,
    'consent-withdrawn': ({ clientName }) =>
      `${clientName} a retiré son consentement. Merci de ne plus prendre contact ; tout suivi s’arrête.`,
    rest: ({ clientName }) => `${clientName} a demandé une pause. La demande est en pause jusqu’à son retour.`,
    paused: ({ clientName }) => `La demande ${ofName(clientName)} est en pause.`,
    closed: ({ clientName }) => `La demande ${ofName(clientName)} est close.`,
  },
  answered: ({ clientName, channel }) =>
    `Vous avez répondu à ${clientName} ${channel}. Le délai de première réponse est arrêté.`,
  written: ({ clientName }) =>
    `Dans dix minutes, ${clientName} la recevra par e-mail, signée de votre nom. Le délai de première réponse est arrêté.`,
  slots: ({ clientName }) =>
    `Dans dix minutes, ${clientName} recevra les créneaux de votre agenda, réservés en attendant son choix. Le délai de première réponse est arrêté.`,
  clarify: ({ clientName }) =>
    `Dans dix minutes, ${clientName} la recevra par e-mail, signée de votre nom. Sa réponse vous parviendra.`,
  offTarget: ({ clientName, reason }) =>
    `Motif : ${reason}. Dans dix minutes, un message courtois indiquera à ${clientName} à qui s’adresser.`,
  offTargetUnanswered: ({ reason }) => `Motif : ${reason}. Aucun message ne sera envoyé.`,
  takenOver: ({ clientName }) =>
    `Vous êtes désormais responsable de la demande ${ofName(clientName)}. Un e-mail vous apporte le lien pour répondre.`,
  handedOver: ({ clientName, colleagueName }) =>
    `${colleagueName} est désormais responsable de la demande ${ofName(clientName)} et reçoit votre note.`,
  undone: ({ clientName }) =>
    `La demande ${ofName(clientName)} est de nouveau telle que vous l’aviez trouvée, et le délai court.`,
  meetingUndone: ({ clientName }) => `L’issue du rendez-vous avec ${clientName} reste à indiquer.`,
};
