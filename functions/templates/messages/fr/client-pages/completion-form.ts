/** The form that asks only for the missing details. */
export interface CompletionFormMessages {
  readonly message: string;
  readonly messageHint: string;
  readonly piece: string;
  readonly occasion: string;
  readonly desiredOn: string;
  readonly availability: string;
  readonly meeting: string;
  readonly boutique: string;
  readonly intent: string;
  readonly frame: string;
  readonly send: string;
}

export const completionForm: CompletionFormMessages = {
  message: 'Ce que vous aimeriez préciser',
  messageHint: 'Une ou deux phrases suffisent.',
  piece: 'La pièce ou la référence à laquelle vous pensez',
  occasion: 'L’occasion',
  desiredOn: 'La date qui compte pour vous',
  availability: 'Vous seriez disponible',
  meeting: 'Vous aimeriez nous rencontrer',
  boutique: 'La boutique la plus proche de vous',
  intent: 'L’objet de votre demande',
  frame: 'J’accepte un échange sur rendez-vous, dans un cadre confidentiel.',
  send: 'Compléter ma demande',
};
