/** A text that is reserved to a client. */
export interface PrivateDocumentMessages {
  readonly reserved: (values: { readonly reader: string }) => string;
  readonly print: string;
  readonly back: string;
}

export const privateDocument: PrivateDocumentMessages = {
  reserved: ({ reader }) => `Réservé à ${reader}`,
  print: 'Vous pouvez imprimer ce texte, si vous le préférez sur papier.',
  back: 'Revenir à votre espace',
};
