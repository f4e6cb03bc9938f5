import type { ExclusionCode } from '#domain/assignment/candidate-figures.ts';
import type { OwnershipReason } from '#domain/inquiry/inquiry.ts';

export interface OwnershipMessages {
  readonly reasons: Readonly<Record<OwnershipReason, string>>;
  readonly exclusions: Readonly<Record<ExclusionCode, string>>;
}

export const ownership: OwnershipMessages = {
  reasons: {
    continuity: 'Ce client a déjà son conseiller.',
    'delegate-of-absent-advisor': 'Le conseiller de ce client est absent ; son délégué le remplace.',
    'largest-shortfall': 'Parmi les conseillers disponibles, celui qui est le plus en dessous de sa part.',
    'only-eligible': 'Seul conseiller à réunir la langue, le lieu, les compétences et la disponibilité.',
    'advisor-choice': 'Confiée par un collègue.',
    'colleague-accepted': 'Reprise à sa propre initiative.',
    'hand-over-undone': 'Rendue : la transmission a été annulée.',
    'nobody-eligible': 'Aucun conseiller disponible : la maison s’en charge.',
    doubtful: 'Qualification incertaine : une personne lit le message.',
    complaint: 'Réclamation d’un client sans conseiller : la direction répond.',
    'stop-request': 'Ne souhaite plus être contacté : la direction s’en occupe.',
    'off-target': 'Hors périmètre : conservée par la maison.',
    premature: 'Trop tôt : conservée par la maison.',
    incomplete: 'Précision attendue du client : conservée par la maison.',
    escalated: 'Restée sans réponse : reprise par la maison.',
    trouble: 'Une étape du suivi automatique a échoué : une personne la reprend.',
    'client-unreachable': 'Le message n’est pas parvenu au client : la même personne s’en charge.',
    'client-spoke': 'Le client s’est de nouveau manifesté : la même personne lui répond.',
    'manager-choice': 'Confiée par la direction.',
    'one-client': 'Suit déjà une autre demande de ce client.',
    'owner-left': 'Le précédent responsable a quitté la maison.',
    reprise: 'La pause est terminée : la maison reprend le suivi.',
    imported: 'Déjà suivie par cette personne avant la reprise de l’historique.',
  },
  exclusions: {
    inactive: 'A quitté la maison',
    'not-joined-yet': 'Pas encore arrivé',
    'takes-no-new-clients': 'Ne prend pas de nouveaux clients',
    language: 'Ne parle pas la langue du client',
    location: 'Autre boutique ou autre marché',
    category: 'Autre univers',
    clearance: 'Ne suit pas ce niveau de client',
    pool: 'Autre équipe',
    'at-capacity': 'Charge maximale atteinte',
    'on-leave': 'En congé',
    'no-working-hours': 'Sans horaires',
  },
};
