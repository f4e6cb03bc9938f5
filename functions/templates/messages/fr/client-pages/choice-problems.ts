/** The problems of a choice that a client sent by a link or from their private space. */
export interface ChoiceProblemMessages {
  readonly choice: string;
  readonly slot: string;
  readonly next: string;
  readonly message: string;
  readonly long: string;
  readonly until: string;
  readonly csat: string;
  readonly nps: string;
  readonly slotTaken: string;
  readonly slotPassed: string;
  /** The inquiry has reached its maximum number of messages. */
  readonly full: string;
}

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
