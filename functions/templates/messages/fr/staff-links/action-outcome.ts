import { ofName } from '#templates/messages/fr/grammar/elision.ts';
import type { ActionOutcomeMessages } from '../../contracts/staff-links/action-outcome.ts';

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
