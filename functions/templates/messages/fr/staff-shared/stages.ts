import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { CloseReason } from '#domain/inquiry/outcome.ts';
import type { PauseReason } from '#domain/policy/relance.ts';

export interface StagesMessages {
  /** The stage of an inquiry, as shown to people. */
  readonly names: Readonly<Record<InquiryStatus, string>>;
  readonly pauses: Readonly<Record<PauseReason, string>>;
  readonly closes: Readonly<Record<CloseReason, string>>;
}

export const stages: StagesMessages = {
  names: {
    received: 'Reçue',
    'awaiting-first-response': 'Réponse à donner',
    responded: 'Réponse donnée',
    incomplete: 'Précision attendue du client',
    'awaiting-client': 'Retour du client attendu',
    appointment: 'Rendez-vous pris',
    'awaiting-outcome': 'Issue du rendez-vous à indiquer',
    paused: 'En pause',
    closed: 'Close',
  },
  pauses: {
    'off-target': 'hors périmètre',
    premature: 'trop tôt',
    'client-asked': 'à la demande du client',
    silent: 'sans nouvelles du client',
    'no-show': 'après un rendez-vous manqué',
    later: 'reportée par le client',
    'no-capacity': 'pas de capacité pour l’instant',
  },
  closes: {
    won: 'vente conclue',
    'without-sale': 'sans vente',
    dormant: 'sans nouvelles du client',
    withdrawn: 'consentement retiré',
    resolved: 'résolue',
    'by-staff': 'décision de la maison',
  },
};
