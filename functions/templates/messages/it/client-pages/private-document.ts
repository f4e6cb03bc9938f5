import type { PrivateDocumentMessages } from '../../fr/client-pages/private-document.ts';

export const privateDocument: PrivateDocumentMessages = {
  reserved: ({ reader }) => `Riservato a ${reader}`,
  print: 'Può stampare questo testo, se lo preferisce su carta.',
  back: 'Torna al Suo spazio riservato',
};
