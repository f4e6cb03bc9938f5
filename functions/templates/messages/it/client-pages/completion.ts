import type { CompletionMessages } from '../../fr/client-pages/completion.ts';

export const completion: CompletionMessages = {
  incomplete: 'Un dettaglio ci sarebbe utile',
  incompleteLede: 'Per affidare la Sua richiesta alla persona giusta ci manca davvero poco.',
  question: ({ advisor }) => `${advisor} ha una domanda per Lei`,
  note: 'Scriva al Suo consulente',
  noteLede: ({ advisor }) => `${advisor} leggerà il Suo messaggio e Le risponderà.`,
  written: 'Il Suo primo messaggio',
  nextMissing:
    'In seguito: non appena la completa, rileggiamo la Sua richiesta; un consulente se ne assume la responsabilità e Lei ne riceve il nome via e-mail.',
  nextQuestion: ({ advisor }) =>
    `In seguito: ${advisor} riceve la Sua risposta, e il Suo spazio riservato indica entro quando avrà la sua.`,
};
