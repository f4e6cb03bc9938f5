/** The history of the inquiry for the client; the client's own messages are with the choices. */
export interface PrivateHistoryMessages {
  readonly title: string;
  /** The acting party, where no name is known. */
  readonly house: string;
  readonly steps: Readonly<
    Record<
      | 'received'
      | 'entrusted'
      | 'answered'
      | 'question-asked'
      | 'slots-proposed'
      | 'slot-chosen'
      | 'moved'
      | 'cancelled'
      | 'met'
      | 'left'
      | 'rests',
      (values: { readonly who: string; readonly time: string }) => string
    >
  >;
}

export const privateHistory: PrivateHistoryMessages = {
  title: 'Jusqu’ici',
  house: 'La maison',
  steps: {
    received: () => 'Nous avons reçu votre demande.',
    entrusted: ({ who }) => `${who} a pris votre demande en charge.`,
    answered: ({ who }) => `${who} vous a répondu.`,
    'question-asked': ({ who }) => `${who} vous a posé une question.`,
    'slots-proposed': ({ who }) => `${who} vous a proposé plusieurs moments.`,
    'slot-chosen': ({ time }) => `Vous avez choisi ${time}.`,
    moved: ({ time }) => `Le rendez-vous a été déplacé : ${time}.`,
    cancelled: () => 'Le rendez-vous a été annulé.',
    met: () => 'Nous nous sommes rencontrés.',
    left: () => 'Vous avez souhaité en rester là.',
    rests: () => 'Votre demande a été mise en pause.',
  },
};
