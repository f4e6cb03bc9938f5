import type { Blockage, NextStep } from '#domain/progress/blockage.ts';

export interface ProgressMessages {
  readonly nextSteps: Readonly<Record<NextStep, string>>;
  readonly blockages: Readonly<Record<Blockage, string>>;
}

export const progress: ProgressMessages = {
  nextSteps: {
    assignment: 'Désigner un conseiller',
    'first-response': 'Répondre au client',
    warning: 'Rappel au conseiller',
    breach: 'Transmission au délégué',
    escalation: 'Remontée à la direction',
    completion: 'Précision attendue du client',
    resolution: 'Résolution par le responsable',
    relance: 'Relance, si le client ne répond pas',
    'client-choice': 'Choix attendu du client',
    appointment: 'Rendez-vous',
    reminder: 'Rappel du rendez-vous',
    outcome: 'Indiquer l’issue du rendez-vous, depuis',
    rest: 'Mise en pause, si le client ne répond pas',
    confirmation: 'Pause à confirmer, ou client à appeler, depuis le',
    reprise: 'Reprise du suivi',
    undo: 'Décision annulable jusqu’au',
    'at-work': 'Suivi automatique en cours',
  },
  blockages: {
    unassigned: 'Sans responsable',
    'nobody-eligible': 'Aucun conseiller disponible',
    doubtful: 'Message à lire',
    breached: 'Délai de réponse dépassé',
    escalated: 'Remontée à la direction',
    'mail-in-doubt': 'Envoi à vérifier',
    'mail-bounced': 'E-mail non distribué',
    'workflow-trouble': 'Suivi automatique interrompu',
    'owner-left': 'Le responsable a quitté la maison',
    'client-asked': 'Le client attend une réponse',
    'outcome-missing': 'Issue du rendez-vous manquante',
    'pause-to-confirm': 'Pause à confirmer',
  },
};
