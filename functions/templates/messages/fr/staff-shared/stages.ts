import type { StagesMessages } from '../../contracts/staff-shared/stages.ts';

export const stages: StagesMessages = {
  names: {
    received: 'Reçue',
    'awaiting-first-response': 'Réponse attendue',
    responded: 'Le client a eu une réponse',
    incomplete: 'Précision attendue du client',
    'awaiting-client': 'Au tour du client',
    appointment: 'Rendez-vous pris',
    'awaiting-outcome': 'Suite du rendez-vous à noter',
    paused: 'En pause',
    closed: 'Close',
  },
  pauses: {
    'off-target': 'hors de propos',
    premature: 'trop tôt',
    'client-asked': 'à la demande du client',
    silent: 'sans nouvelles du client',
    'no-show': 'après un rendez-vous manqué',
    later: 'le client y reviendra',
    'no-capacity': 'la maison ne peut servir pour l’instant',
  },
  closes: {
    won: 'vente conclue',
    'without-sale': 'sans vente',
    dormant: 'en sommeil',
    withdrawn: 'consentement retiré',
    'by-staff': 'décision de la maison',
  },
};
