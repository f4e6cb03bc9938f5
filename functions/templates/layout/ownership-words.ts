import type { ExclusionCode } from '#domain/assignment/candidate-figures.ts';
import type { OwnershipReason } from '#domain/inquiry/inquiry.ts';
import type { Words } from './language.ts';

/** "Why this person?" in one sentence. */
export const ownershipWords: Words<Record<OwnershipReason, string>> = {
  fr: {
    continuity: 'La relation existe déjà : ce client a son conseiller.',
    'delegate-of-absent-advisor': 'Le conseiller de ce client est absent ; son délégué prend le relais.',
    'largest-shortfall': 'Parmi les personnes disponibles, celle qui a le moins reçu au regard de sa part.',
    'only-eligible': 'Seule personne à réunir la langue, le lieu, les compétences et la disponibilité.',
    'advisor-choice': 'Confiée par un collègue.',
    'hand-over-undone': 'Rendue : le passage de main a été annulé.',
    'nobody-eligible': 'Personne n’est disponible ; la maison en répond.',
    doubtful: 'Les règles hésitent ; une personne lit le message.',
    'off-target': 'Hors de propos ; gardée à la vue de la maison.',
    premature: 'Trop tôt ; gardée à la vue de la maison.',
    incomplete: 'Une précision est attendue ; gardée à la vue de la maison.',
    escalated: 'Restée sans réponse ; la maison la reprend.',
    trouble: 'Une étape a échoué ; une personne la reprend.',
    'client-unreachable': 'Le message n’est pas parvenu au client ; la même personne la reprend.',
  },
  en: {
    continuity: 'The relationship exists already: this client has an advisor.',
    'delegate-of-absent-advisor': 'This client’s advisor is away; their delegate takes over.',
    'largest-shortfall': 'Of those available, the one who has received least compared with their share.',
    'only-eligible': 'The only person with the language, the place, the skills and the time.',
    'advisor-choice': 'Entrusted by a colleague.',
    'hand-over-undone': 'Returned: the handing over was undone.',
    'nobody-eligible': 'Nobody is available; the house answers for it.',
    doubtful: 'The rules hesitate; a person reads the message.',
    'off-target': 'Out of scope; kept in the sight of the house.',
    premature: 'Too early; kept in the sight of the house.',
    incomplete: 'A detail is awaited; kept in the sight of the house.',
    escalated: 'Left unanswered; the house takes it back.',
    trouble: 'A step failed; a person takes it back.',
    'client-unreachable': 'The message did not reach the client; the same person takes it up again.',
  },
};

export const exclusionWords: Words<Record<ExclusionCode, string>> = {
  fr: {
    inactive: 'A quitté la maison',
    'not-joined-yet': 'Pas encore arrivé',
    'takes-no-new-clients': 'Ne prend pas de nouveaux clients',
    language: 'Ne parle pas la langue du client',
    location: 'Autre boutique ou autre marché',
    category: 'Autre univers',
    clearance: 'Ne suit pas ce niveau de client',
    pool: 'Autre équipe',
    'at-capacity': 'Charge atteinte',
    'on-leave': 'En congé',
    'no-working-hours': 'Sans horaires',
  },
  en: {
    inactive: 'Has left the house',
    'not-joined-yet': 'Has not joined yet',
    'takes-no-new-clients': 'Takes no new clients',
    language: 'Does not speak the client’s language',
    location: 'Another boutique or market',
    category: 'Another part of the house',
    clearance: 'Does not look after this level of client',
    pool: 'Another desk',
    'at-capacity': 'At capacity',
    'on-leave': 'On leave',
    'no-working-hours': 'No working hours',
  },
};
