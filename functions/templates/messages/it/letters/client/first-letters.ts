import type { FirstLetterMessages } from '#letters/client/first-letters.ts';

export const firstLetters: FirstLetterMessages = {
  acknowledgement: {
    assigned: {
      subjects: ({ advisor, before }) => [
        `La Sua richiesta: ${advisor} Le risponderà entro ${before}`,
        `${advisor} Le risponderà entro ${before}`,
        `La Sua richiesta: risposta entro ${before}`,
      ],
      entrusted: ({ house, before }) =>
        `La Sua richiesta a ${house} è stata affidata a me. Le risponderò personalmente entro ${before}.`,
      subjectsSoon: ({ advisor }) => [`La Sua richiesta: Le risponderà ${advisor}`, 'La Sua richiesta'],
      entrustedSoon: ({ house }) =>
        `La Sua richiesta a ${house} è stata affidata a me. Le risponderò personalmente non appena possibile.`,
      reply:
        'Se nel frattempo Le venisse in mente un dettaglio, Le basterà rispondere a questo messaggio: lo riceverò direttamente.',
    },
    held: {
      subjects: ({ house }) => [`${house} ha ricevuto la Sua richiesta`, 'Abbiamo ricevuto la Sua richiesta'],
      received:
        'Abbiamo ricevuto la Sua richiesta. Una persona della maison la leggerà e sceglierà chi potrà seguirLa al meglio.',
      answerBefore: ({ before }) => `Riceverà una risposta personale entro ${before}.`,
      answerSoon: 'Riceverà una risposta personale non appena possibile.',
    },
    care: {
      complaint: {
        subject: 'Il Suo messaggio: Le risponderò personalmente',
        received:
          'Il Suo messaggio è stato affidato a me. Mi dispiace che abbia avuto motivo di scriverci: lo leggerò con attenzione e me ne occuperò di persona.',
        answerBefore: ({ before }) => `Avrà una mia risposta personale entro ${before}.`,
        answerSoon: 'Avrà una mia risposta personale appena possibile.',
      },
      'after-sales': {
        subject: 'La Sua creazione: Le risponderò personalmente',
        received:
          'Il Suo messaggio è stato affidato a me. Me ne occuperò con le persone che conoscono la Sua creazione.',
        answerBefore: ({ before }) => `Avrà una mia risposta personale entro ${before}.`,
        answerSoon: 'Avrà una mia risposta personale appena possibile.',
      },
    },
    'stop-request': {
      subject: 'La Sua richiesta è stata accolta',
      stopped: 'Abbiamo ricevuto la Sua richiesta. Non riceverà più messaggi automatici da parte nostra.',
      handled:
        'Se riguarda i Suoi dati personali, me ne occupo personalmente e Le confermerò l’esito. Non deve fare altro.',
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
  },
  'off-target-redirect': {
    thanks: 'La ringrazio del Suo messaggio. Il servizio che lo ha ricevuto si occupa dei clienti della maison.',
    kinds: {
      press: {
        subject: 'Il Suo messaggio: il nostro ufficio stampa saprà risponderLe',
        body: 'Le richieste della stampa e quelle di immagini sono seguite da persone che conoscono i nostri archivi e i nostri tempi. Sapranno risponderLe meglio di noi.',
        action: 'Scrivere all’ufficio stampa',
      },
      careers: {
        subject: 'Il Suo messaggio: i nostri mestieri e le posizioni aperte',
        body: 'Il Suo interesse per i nostri mestieri ci onora. Tutte le candidature sono seguite dalle persone che si occupano della selezione.',
        action: 'Vedere le posizioni aperte',
      },
      'after-sales': {
        subject: 'Il Suo messaggio: l’atelier si prende cura della Sua creazione',
        body: 'Per una creazione che già possiede, l’atelier è l’interlocutore migliore: Le dirà che cosa preparare e quanto tempo prevedere.',
        action: 'Contattare l’atelier',
      },
      solicitation: {
        subject: 'Il Suo messaggio alla maison',
        body: 'Non possiamo dare seguito alle proposte commerciali ricevute per questa via.',
        action: 'Area fornitori',
      },
      other: {
        subject: 'Il Suo messaggio alla maison',
        body: 'Non siamo in grado di dare seguito a questa richiesta, e preferiamo dirglielo con franchezza.',
        action: 'Trovare il servizio giusto',
      },
    },
    misread:
      'Se la Sua richiesta riguardava una creazione o un appuntamento, risponda a questo messaggio e ce ne occuperemo.',
  },
  'clarification-question': {
    subject: 'Una domanda sulla Sua richiesta',
    opening: 'Prima di risponderLe, vorrei porLe una domanda.',
    byReply: 'Risponda semplicemente a questo messaggio: la Sua risposta mi arriverà direttamente.',
    byLinkOrReply:
      'Bastano due righe, dal link qui sotto o in risposta a questo messaggio: mi arriveranno direttamente.',
    answer: 'Rispondere',
  },
  'fresh-link': {
    subject: 'Il Suo nuovo link',
    body: 'Ecco il nuovo link che ha chiesto. Sostituisce il precedente, che non è più valido.',
    open: 'Aprire il link',
    ignore: 'Se non ha chiesto nulla, può ignorare questo messaggio: non cambia niente.',
  },
};
