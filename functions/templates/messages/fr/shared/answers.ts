export interface AnswersMessages {
  readonly intent: string;
  readonly category: string;
  readonly piece: string;
  readonly occasion: string;
  readonly on: string;
  readonly availability: string;
  readonly meeting: string;
  readonly boutique: string;
  readonly frame: string;
  readonly yes: string;
}

export const answers: AnswersMessages = {
  intent: 'Intention',
  category: 'Univers',
  piece: 'Pièce',
  occasion: 'Occasion',
  on: 'Date souhaitée',
  availability: 'Disponible',
  meeting: 'Rencontre',
  boutique: 'Boutique',
  frame: 'Sur rendez-vous',
  yes: 'Accepté',
};
