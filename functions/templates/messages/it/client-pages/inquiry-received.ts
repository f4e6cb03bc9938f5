import type { InquiryReceivedMessages } from '../../fr/client-pages/inquiry-received.ts';

export const inquiryReceived: InquiryReceivedMessages = {
  title: 'Abbiamo ricevuto la Sua richiesta',
  thanks: ({ name }) => `Grazie, ${name}.`,
  next: 'I prossimi passi',
  promise: ({ advisor }) => `${advisor} Le risponderà entro`,
  chosen: 'Un consulente viene scelto per la Sua richiesta e se ne assume la responsabilità.',
  mailFollows: ({ email }) =>
    `Tra pochi minuti un messaggio a ${email} Le comunicherà il suo nome e l’ora entro la quale Le risponderà.`,
  nothingToDo: 'Non deve fare altro.',
  mailConfirms: ({ email }) => `Un messaggio a ${email} glielo conferma.`,
  addByReply: 'Per aggiungere un dettaglio, è sufficiente rispondere al messaggio.',
  reference: 'Il Suo riferimento',
};
