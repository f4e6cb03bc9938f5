import type { AcknowledgementMessages } from '../../contracts/client-letters/acknowledgement.ts';

export const acknowledgement: AcknowledgementMessages = {
  assigned: {
    subjects: ({ advisor, before }) => [
      `La Sua richiesta: ${advisor} Le risponderà entro ${before}`,
      `${advisor} Le risponderà entro ${before}`,
      `La Sua richiesta: risposta entro ${before}`,
    ],
    entrusted: ({ house, before }) =>
      `La Sua richiesta a ${house} è stata affidata a me. Le risponderò personalmente entro ${before}.`,
    reply:
      'Se nel frattempo Le venisse in mente un dettaglio, Le basterà rispondere a questo messaggio: lo riceverò direttamente.',
  },
  held: {
    subjects: ({ house }) => [`${house} ha ricevuto la Sua richiesta`, 'Abbiamo ricevuto la Sua richiesta'],
    received:
      'Abbiamo ricevuto la Sua richiesta e me ne sto occupando. Sto scegliendo la persona della maison più indicata per seguirLa.',
    answerBefore: ({ before }) => `Le scriverà, oppure Le risponderò io personalmente, entro ${before}.`,
    answerSoon: 'Le scriverà, oppure Le risponderò io personalmente, non appena possibile.',
  },
  incomplete: {
    subject: 'La Sua richiesta: un dettaglio ci aiuterebbe a risponderLe al meglio',
    thanks: ({ count }) =>
      count === 0
        ? 'La ringrazio della Sua richiesta. Per affidarla alla persona giusta, ci sarebbe utile qualche precisazione.'
        : 'La ringrazio della Sua richiesta. Per affidarla alla persona giusta, ci sarebbe utile conoscere:',
    complete: 'Completare la mia richiesta',
    brief: 'Bastano due righe. Se preferisce, può semplicemente rispondere a questo messaggio.',
  },
  premature: {
    subjects: ({ house }) => [`Il Suo messaggio a ${house}`, 'Il Suo messaggio'],
    early:
      'La ringrazio del Suo messaggio. Ci sembra ancora presto per fissare un appuntamento, e non vorremmo disturbarLa prima del tempo.',
    kept: 'Conserviamo la Sua richiesta. Quando lo desidera, Le basterà rispondere a questo messaggio per riprendere la conversazione.',
  },
};
