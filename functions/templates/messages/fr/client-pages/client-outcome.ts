/** The confirmation of a client's act; the texts of the choice itself are with the choices. */
export interface ClientOutcomeMessages {
  readonly expected: (values: { readonly advisor: string; readonly place: string }) => string;
  readonly cancelled: Readonly<Record<'other-times' | 'nothing', string>>;
  readonly pausedUntil: (values: { readonly day: string }) => string;
  /** A pause without a date. */
  readonly paused: string;
  readonly promised: (values: { readonly who: string; readonly before: string }) => string;
  readonly undone: Readonly<Record<'undone' | 'slot-undone', { readonly title: string; readonly text: string }>>;
  readonly repeated: string;
  readonly undo: string;
  readonly undoSlot: string;
  readonly undoUntil: (values: { readonly time: string }) => string;
  readonly back: string;
}

export const clientOutcome: ClientOutcomeMessages = {
  expected: ({ advisor, place }) =>
    `${advisor} vous attend ${place}. Vous recevrez une confirmation par e-mail, à ajouter à votre agenda ; elle permet aussi de modifier le rendez-vous.`,
  cancelled: {
    'other-times': 'Vous recevrez bientôt d’autres propositions par e-mail.',
    nothing: 'Nous en restons là pour le moment. Si vous changez d’avis, répondez à l’un de nos messages.',
  },
  pausedUntil: ({ day }) => `Nous reviendrons vers vous à partir du ${day} et ne vous écrirons pas d’ici là.`,
  paused: 'Nous reprendrons votre demande dès que vous nous écrirez, et ne vous écrirons pas d’ici là.',
  promised: ({ who, before }) => `${who} vous répondra avant ${before}.`,
  undone: {
    undone: { title: 'Votre choix est annulé', text: 'Votre demande suit son cours comme auparavant.' },
    'slot-undone': {
      title: 'Ce rendez-vous est annulé',
      text: 'L’horaire est libéré. Vous recevrez d’autres propositions par e-mail.',
    },
  },
  repeated: 'Ce choix était déjà enregistré.',
  undo: 'Revenir sur ce choix',
  undoSlot: 'Renoncer à ce rendez-vous et recevoir d’autres propositions',
  undoUntil: ({ time }) => `Possible jusqu’à ${time}.`,
  back: 'Revenir à votre espace',
};
