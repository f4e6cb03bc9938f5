import type { PrivateDocumentMessages } from '../../fr/client-pages/private-document.ts';

export const privateDocument: PrivateDocumentMessages = {
  reserved: ({ reader }) => `Reserved for ${reader}`,
  print: 'You may print this text, should you prefer it on paper.',
  back: 'Back to your private space',
};
