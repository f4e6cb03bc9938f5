import type { SampleClient } from '#letters/writing/letter-samples.ts';

/** The invented client of the sample letters. */
export const sampleClient: SampleClient = {
  words: {
    clientName: 'Giulia Montefiori',
    message:
      'Buongiorno, cerco un anello per i trent’anni di matrimonio dei miei genitori, a fine dicembre. Mia madre porta spesso la vostra collana Belvédère; vorrei una creazione in oro giallo che le si accordi.\n\nSarò a Parigi giovedì e venerdì.',
    occasion: '30 anni di matrimonio',
    reply:
      'L’anello Belvédère esiste in oro giallo; l’ho fatto mettere da parte per Lei fino a venerdì.\n\nPreferisce scoprirlo qui, o ricevere prima qualche fotografia?',
    question: 'Conosce la misura dell’anello di Sua madre?',
    answer: 'Mia madre porta la misura 12, credo. Potrebbe chiamarmi venerdì?',
    note: 'Vi siete conosciuti in primavera.',
    doubtedSubject: 'Abbiamo ricevuto la Sua richiesta',
  },
  timeZone: 'Europe/Rome',
};
