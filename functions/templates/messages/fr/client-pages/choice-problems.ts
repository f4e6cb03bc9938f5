import type { ChoiceProblemMessages } from '../../contracts/client-pages/choice-problems.ts';

export const choiceProblems: ChoiceProblemMessages = {
  choice: 'Indiquez ce que vous souhaitez.',
  slot: 'Choisissez un moment.',
  next: 'Indiquez ce que vous souhaitez ensuite.',
  message: 'Écrivez votre message.',
  long: 'Ce texte est un peu trop long.',
  until: 'Choisissez une date à venir, dans les deux ans.',
  csat: 'Choisissez une note de 1 à 5.',
  nps: 'Choisissez une note de 0 à 10.',
  slotTaken: 'Ce moment vient d’être pris. Voici ceux qui restent libres.',
  slotPassed: 'Ce moment est déjà passé.',
  full: 'Nous avons déjà reçu de nombreux messages de votre part sur cette demande. Laissez ce champ vide, ou demandez un appel.',
};
