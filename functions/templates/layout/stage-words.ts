import type { Words } from './language.ts';

/** Where an inquiry stands, as people say it; one word per durable state of the workflow. */
export type Stage =
  | 'received'
  | 'awaiting-completion'
  | 'held'
  | 'awaiting-first-response'
  | 'awaiting-client-choice'
  | 'awaiting-appointment'
  | 'awaiting-outcome'
  | 'paused'
  | 'closed-won'
  | 'closed-without-sale'
  | 'closed-dormant'
  | 'closed-off-target'
  | 'withdrawn';

export const stageWords: Words<Record<Stage, string>> = {
  fr: {
    received: 'Reçue',
    'awaiting-completion': 'Précision attendue du client',
    held: 'Sans conseiller, tenue par la maison',
    'awaiting-first-response': 'Première réponse attendue',
    'awaiting-client-choice': 'Choix du client attendu',
    'awaiting-appointment': 'Rendez-vous fixé',
    'awaiting-outcome': 'Suite du rendez-vous à noter',
    paused: 'En pause',
    'closed-won': 'Conclue par une vente',
    'closed-without-sale': 'Close sans vente',
    'closed-dormant': 'En sommeil',
    'closed-off-target': 'Réorientée',
    withdrawn: 'Retirée par le client',
  },
  en: {
    received: 'Received',
    'awaiting-completion': 'Waiting for a detail from the client',
    held: 'No advisor yet, held by the house',
    'awaiting-first-response': 'First response due',
    'awaiting-client-choice': 'Waiting for the client’s choice',
    'awaiting-appointment': 'Appointment set',
    'awaiting-outcome': 'Outcome to be noted',
    paused: 'Paused',
    'closed-won': 'Closed with a sale',
    'closed-without-sale': 'Closed without a sale',
    'closed-dormant': 'Dormant',
    'closed-off-target': 'Redirected',
    withdrawn: 'Withdrawn by the client',
  },
};
