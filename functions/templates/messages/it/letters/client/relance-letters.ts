import type { RelanceLetterMessages } from '#letters/client/relance-letters.ts';

export const relanceLetters: RelanceLetterMessages = {
  relance: {
    subjects: {
      question: { own: 'La mia domanda sulla Sua richiesta', house: 'La nostra domanda sulla Sua richiesta' },
      incomplete: 'La Sua richiesta: un dettaglio per risponderLe al meglio',
      wishes: ({ matter }) => [`${matter}: ci dica che cosa desidera`],
      slots: ({ matter, count }) => [
        `${matter}: ${count === 1 ? 'un orario riservato per Lei' : 'alcuni orari riservati per Lei'}`,
      ],
      anotherTime: {
        inPerson: ({ matter }) => [`${matter}: un altro orario per incontrarci`, 'Un altro orario per incontrarci'],
        remote: ({ matter }) => [`${matter}: un altro orario per sentirci`, 'Un altro orario per sentirci'],
      },
      option: ({ matter, option }) => [`${matter}: ${option}`],
    },
    openings: {
      incomplete: ({ detail }) =>
        `Mi basterebbe un dettaglio per affidare la Sua richiesta alla persona giusta: ${detail}.`,
      incompleteAtAll: 'Mi basterebbe qualche precisazione per affidare la Sua richiesta alla persona giusta.',
      question: {
        own: {
          shown: 'Torno a scriverLe in merito alla mia domanda; non c’è alcuna fretta. Eccola:',
          bare: 'Torno a scriverLe in merito alla mia domanda; non c’è alcuna fretta.',
        },
        house: {
          shown: 'Torno a scriverLe in merito alla nostra domanda; non c’è alcuna fretta. Eccola:',
          bare: 'Torno a scriverLe in merito alla nostra domanda; non c’è alcuna fretta.',
        },
      },
      choice: ({ about }) => `Torno a scriverLe in merito ${about}.`,
      noShow: {
        inPerson: 'Non siamo riusciti a incontrarci all’ora convenuta: può capitare.',
        remote: 'Non siamo riusciti a sentirci all’ora convenuta: può capitare.',
      },
      afterMeeting: ({ about }) => `La ringrazio del tempo che ci ha dedicato. Torno a scriverLe in merito ${about}.`,
      reprise: ({ about }) => `La Sua richiesta era in pausa. Mi permetto di tornare a scriverLe in merito ${about}.`,
      asAgreed: ({ about }) => `Come da Suo desiderio, torno a scriverLe in merito ${about}.`,
      last: ({ about }) => `Le scrivo un’ultima volta, per ora, in merito ${about}.`,
    },
    offers: {
      detail: 'Bastano due righe, dal link qui sotto o in risposta a questo messaggio.',
      wishes: 'Mi dica che cosa desidera: bastano due righe, dal link qui sotto o in risposta a questo messaggio.',
      slots: ({ count, place }) =>
        `Ecco ${count === 1 ? 'un orario che ho riservato per Lei' : 'alcuni orari che ho riservato per Lei'} ${place}:`,
    },
    options: {
      callInsteadOfWriting: {
        subject: 'una telefonata, se Le è più comodo',
        sentence: 'Se preferisce non scrivere, posso chiamarLa: mi dica soltanto quando.',
        action: 'Chiedere una telefonata',
      },
      callInsteadOfComing: {
        subject: 'una telefonata, se Le è più comodo',
        sentence: 'Se venire da noi non Le è comodo, posso chiamarLa: mi dica soltanto quando.',
        action: 'Chiedere una telefonata',
      },
      callToAnswer: {
        subject: 'una telefonata, se Le è più comodo',
        sentence: 'Se ha una domanda, posso chiamarLa per risponderLe: mi dica soltanto quando.',
        action: 'Chiedere una telefonata',
      },
      anotherDay: {
        subject: 'un altro giorno, se Le è più comodo',
        sentence: 'Mi dica quale settimana Le sarebbe più comoda, e mi organizzerò di conseguenza.',
        action: 'Proporre una settimana',
      },
      drawings: {
        subject: 'dopo il nostro incontro',
        sentence:
          'Con l’atelier posso riunire per Lei due o tre disegni nati dalla nostra conversazione: li vedrebbe prima di chiunque altro.',
        action: 'Indicare che cosa desidero',
      },
      piecesSeen: {
        subject: 'dopo il nostro incontro',
        sentence: 'Posso mostrarLe di nuovo ciò che Le è piaciuto, con una o due creazioni che vi si accordano.',
        action: 'Indicare che cosa desidero',
      },
      selection: {
        subject: 'dopo il nostro incontro',
        sentence: 'A partire dalla nostra conversazione, posso preparare per Lei una seconda selezione, più mirata.',
        action: 'Indicare che cosa desidero',
      },
    },
    complete: 'Completare la mia richiesta',
    answer: 'Rispondere',
    closing: 'Se non avrò Sue notizie, metterò in pausa la Sua richiesta; basterà un messaggio per riprenderla.',
  },
};
