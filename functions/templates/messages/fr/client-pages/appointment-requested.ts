/** After a client asked for an appointment from their private space. */
export interface AppointmentRequestedMessages {
  readonly title: string;
  /** The answering party while no advisor is named. */
  readonly house: string;
  readonly answer: (values: { readonly who: string; readonly before: string }) => string;
  readonly times: (values: { readonly who: string }) => string;
  readonly told: (values: { readonly who: string }) => string;
  readonly back: string;
}

export const appointmentRequested: AppointmentRequestedMessages = {
  title: 'Votre demande de rendez-vous est transmise',
  house: 'La maison',
  answer: ({ who, before }) => `${who} vous répondra avant ${before} et vous proposera plusieurs horaires.`,
  times: ({ who }) => `${who} vous proposera plusieurs horaires par e-mail. Vous choisirez celui qui vous convient.`,
  told: ({ who }) => `${who} a reçu votre demande et reviendra vers vous avec plusieurs horaires.`,
  back: 'Revenir à votre espace',
};
