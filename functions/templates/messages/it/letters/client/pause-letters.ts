import type { PauseLetterMessages } from '#letters/client/pause-letters.ts';
import { fromDate, onDate } from '../../grammar/articles.ts';

export const pauseLetters: PauseLetterMessages = {
  'respectful-pause': {
    because: {
      'client-asked': 'Come da Suo desiderio, la Sua richiesta è in pausa.',
      'no-capacity':
        'Glielo dico con franchezza: in questi giorni non possiamo dedicare alla Sua richiesta il tempo che merita. Piuttosto che risponderLe male, preferisco metterla in pausa.',
      later: 'Preferisce riparlarne più avanti, e lo capisco molto bene. La Sua richiesta è in pausa.',
      premature:
        'Ci sembra ancora presto per incontrarci, e non vorrei disturbarLa prima del tempo. La Sua richiesta è in pausa.',
      silent: 'Non desidero insistere: la Sua richiesta è in pausa.',
      'no-show': 'Questa volta non siamo riusciti a incontrarci. La Sua richiesta è in pausa; nulla è perduto.',
      'off-target': 'Ciò che cerca non è quello che la maison sa fare meglio, e preferisco dirglielo con franchezza.',
    },
    dated: {
      subject: ({ date }) => `La Sua richiesta: torneremo a scriverLe ${onDate(date)}`,
      back: ({ date }) =>
        `Le scriverò a partire ${fromDate(date)}. Fino ad allora non riceverà da noi alcun messaggio al riguardo.`,
    },
    open: {
      subject: 'La Sua richiesta è in pausa; basta un messaggio per riprenderla',
      silence: 'Non Le scriveremo più al riguardo, a meno che Lei non lo desideri.',
    },
    resume: 'Riprendere la conversazione',
  },
  'consent-withdrawn': {
    subject: 'Il Suo consenso è stato revocato',
    done: 'Come da Lei richiesto, il Suo consenso è stato revocato. Le Sue richieste in corso sono chiuse, e questo è l’ultimo messaggio che Le inviamo di nostra iniziativa.',
    after:
      'Se desidera anche che cancelliamo i dati che La riguardano, o se un giorno vorrà scriverci di nuovo, risponda semplicemente a questo messaggio: lo leggerà una persona della maison.',
    erased:
      'Come ha chiesto, cancelliamo anche quanto conserviamo su di Lei: i Suoi recapiti, i Suoi messaggi e le nostre lettere. Solo i Suoi acquisti restano nei nostri conti, senza il Suo nome. Se un giorno vorrà scriverci di nuovo, La leggeremo con piacere.',
  },
  'satisfaction-question': {
    subjects: ({ day }) => [`Il Suo appuntamento di ${day}: la Sua opinione`],
    met: ({ advisor, day }) => `Ha incontrato ${advisor} ${day}.`,
    metMe: ({ day }) => `Ci siamo incontrati ${day}.`,
    ask: 'Due domande, un minuto: la Sua opinione ci aiuta ad accogliere meglio i nostri clienti. Leggo personalmente ogni risposta.',
    askNear:
      'La Sua opinione conta molto per noi, e Lei conosce la maison: ci dica, in un minuto, che cosa dovremmo conservare e che cosa dovremmo cambiare. Leggo personalmente ogni risposta.',
    answer: 'Dare la mia opinione',
  },
};
