import type { PrivateDocumentMessages } from '../../contracts/client-pages/private-document.ts';

export const privateDocument: PrivateDocumentMessages = {
  reserved: ({ reader }) => `Réservé à ${reader}`,
  print: 'Vous pouvez imprimer ce texte, si vous le préférez sur papier.',
  back: 'Revenir à votre espace',
};
