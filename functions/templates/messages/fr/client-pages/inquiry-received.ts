/** After the form: what happens next, and when. */
export interface InquiryReceivedMessages {
  readonly title: string;
  readonly thanks: (values: { readonly name: string }) => string;
  readonly next: string;
  readonly promise: (values: { readonly advisor: string }) => string;
  readonly chosen: string;
  readonly mailFollows: (values: { readonly email: string }) => string;
  readonly nothingToDo: string;
  readonly mailConfirms: (values: { readonly email: string }) => string;
  readonly addByReply: string;
  readonly reference: string;
}

export const inquiryReceived: InquiryReceivedMessages = {
  title: 'Nous avons bien reçu votre demande',
  thanks: ({ name }) => `Merci, ${name}.`,
  next: 'La suite',
  promise: ({ advisor }) => `${advisor} vous répondra avant`,
  chosen: 'Un conseiller est choisi pour votre demande et en prend la responsabilité.',
  mailFollows: ({ email }) =>
    `Dans quelques minutes, un message à ${email} vous donne son nom et l’heure avant laquelle il vous répondra.`,
  nothingToDo: 'Vous n’avez rien d’autre à faire.',
  mailConfirms: ({ email }) => `Un message à ${email} vous le confirme.`,
  addByReply: 'Pour ajouter un détail, il suffit d’y répondre.',
  reference: 'Votre référence',
};
