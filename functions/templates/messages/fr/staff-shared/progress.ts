import type { ProgressMessages } from '../../contracts/staff-shared/progress.ts';

export const progress: ProgressMessages = {
  nextSteps: {
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
  blockages: {
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
};
