import type { LeverName } from '#domain/kpi/levers.ts';

/** What the house can decide to do about a figure, in one sentence. */
export type LeversMessages = Readonly<Record<LeverName, string>>;

export const levers: LeversMessages = {
  'first-response-within-target':
    'Confier les prochaines demandes du conseiller le plus chargé à un collègue, ou ajouter une matinée de présence.',
  'median-first-response': 'Ouvrir la journée par les demandes qui attendent, avant toute autre chose.',
  'advised-channel-kept': 'Appeler lorsque le niveau du client conseille un appel.',
  'closings-confirmed': 'Lire chaque semaine ce que l’audit tire au sort, et resserrer ce qui est clos sans personne.',
  'cadence-kept': 'Réserver des créneaux dans les agendas, pour qu’une relance parte à son jour.',
  'follow-ups-answered': 'Remplacer la relance la moins suivie de réponse par un appel.',
  'confirmed-appointments':
    'Proposer trois créneaux dès la première réponse plutôt que de demander des disponibilités.',
  'no-show-rate': 'Confirmer chaque rendez-vous par téléphone la veille.',
  'appointment-to-sale': 'Préparer chaque rendez-vous avec le dossier du client et deux pièces choisies d’avance.',
  'contact-pressure': 'Laisser en paix le client le plus sollicité, et appeler plutôt qu’écrire.',
  satisfaction: 'Appeler dans la semaine chaque client dont la note est basse.',
};
