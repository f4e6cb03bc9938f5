/** The problems of choices in the preference centre. */
export interface PreferenceProblemMessages {
  readonly frequency: string;
  readonly day: string;
  readonly tooFar: string;
  readonly agreed: string;
  readonly notTicked: string;
}

export const preferenceProblems: PreferenceProblemMessages = {
  frequency: 'Choisissez une fréquence.',
  day: 'Indiquez une date à venir.',
  tooFar: 'Une pause dure deux ans au plus : au-delà, vous pouvez choisir de ne plus rien recevoir.',
  agreed: 'Cochez cette case pour confirmer que c’est bien votre souhait.',
  notTicked: 'Cochez la case qui correspond à votre choix.',
};
