import { ofName } from '#templates/i18n/elision.ts';
import type { ActionOutcomeMessages } from '../../contracts/staff-pages/action-outcome.ts';

export const actionOutcome: ActionOutcomeMessages = {
  titles: {
    answered: 'Votre réponse est notée',
    slots: 'Vos créneaux partiront dans un instant',
    clarify: 'Votre question partira dans un instant',
    'off-target': 'La demande est réorientée',
    'hand-over': 'La demande a changé de mains',
    meeting: 'La suite du rendez-vous est notée',
    ended: 'Il n’y a plus rien à faire ici',
    undone: 'C’est annulé',
  },
  repeated: 'C’était déjà enregistré, et rien n’a été fait deux fois.',
  recorded: ({ at, by }) => (by ? `Enregistré ${at} par ${by}.` : `Enregistré ${at}.`),
  undo: 'Annuler cette décision',
  undoUntil: ({ time }) => `Possible jusqu’à ${time}.`,
  reopen: 'Revenir à la demande',
  open: 'Tout le fil de la demande',
  endings: {
    declined: ({ clientName }) => `${clientName} s’est retiré de cette demande. Aucun autre message ne partira.`,
    'left-alone': ({ clientName }) =>
      `${clientName} souhaite ne plus être sollicité. Merci de ne pas reprendre contact.`,
    'consent-withdrawn': ({ clientName }) =>
      `${clientName} a retiré son consentement. Merci de ne plus prendre contact ; tout suivi s’arrête.`,
    rest: ({ clientName }) =>
      `${clientName} a demandé une pause. La demande se repose, et le client reviendra à son heure.`,
    paused: ({ clientName }) => `La demande ${ofName(clientName)} est en pause.`,
    closed: ({ clientName }) => `La demande ${ofName(clientName)} est close.`,
  },
  answered: ({ clientName, channel }) =>
    `Vous avez répondu à ${clientName} ${channel}. Le délai de première réponse est arrêté.`,
  slots: ({ clientName }) =>
    `Dans dix minutes, ${clientName} recevra deux ou trois moments de votre agenda, gardés pour ce choix. Le délai de première réponse est arrêté.`,
  clarify: ({ clientName }) =>
    `Dans dix minutes, ${clientName} la recevra par e-mail, signée de votre nom. Sa réponse vous parviendra.`,
  offTarget: ({ clientName, reason }) =>
    `Motif : ${reason}. Dans dix minutes, un mot courtois indiquera à ${clientName} la bonne adresse.`,
  offTargetUnanswered: ({ reason }) => `Motif : ${reason}. Aucun message ne partira.`,
  handedOver: ({ clientName, colleagueName }) =>
    `${colleagueName} a désormais la demande ${ofName(clientName)}, et reçoit votre note.`,
  undone: ({ clientName }) =>
    `La demande ${ofName(clientName)} est de nouveau telle que vous l’aviez trouvée, et le délai court.`,
  meetingUndone: ({ clientName }) => `La suite du rendez-vous avec ${clientName} reste à noter.`,
};
