import type { ClientOutcomeMessages } from '../../contracts/client-pages/client-outcome.ts';
import { atTime, fromDay } from '../grammar/elision.ts';

export const clientOutcome: ClientOutcomeMessages = {
  titles: {
    'slot-chosen': 'Il Suo appuntamento è confermato',
    moved: 'Il Suo appuntamento è stato spostato',
    cancelled: 'Il Suo appuntamento è annullato',
    completed: 'Grazie, la Sua richiesta è completa',
    replied: 'La Sua risposta è stata trasmessa',
    call: 'La Sua richiesta di telefonata è stata trasmessa',
    'other-times': 'Stiamo cercando un altro momento',
    resume: 'Riprendiamo la Sua richiesta',
    rest: 'La Sua richiesta è in pausa',
    declined: 'Ci fermiamo qui',
    'left-alone': 'Non Le scriveremo più',
    satisfaction: 'Grazie della Sua risposta',
    undone: 'La Sua scelta è annullata',
    'slot-undone': 'L’appuntamento è annullato',
  },
  expected: ({ advisor, place }) =>
    `${advisor} La attende ${place}. Riceverà via e-mail una conferma da aggiungere alla Sua agenda; da lì potrà anche modificare l’appuntamento.`,
  cancelled: {
    'other-times': 'Riceverà presto altre proposte via e-mail.',
    nothing: 'Per il momento ci fermiamo qui. Se cambiasse idea, potrà rispondere a uno dei nostri messaggi.',
  },
  pausedUntil: ({ day }) => `La ricontatteremo a partire ${fromDay(day)}; fino ad allora non Le scriveremo.`,
  paused: 'Riprenderemo la Sua richiesta non appena ci scriverà; fino ad allora non Le scriveremo.',
  heard: {
    completed: 'La rileggiamo subito. Riceverà via e-mail il nome della persona che la segue.',
    replied: 'Il Suo consulente l’ha ricevuta.',
    call: 'Il Suo consulente l’ha ricevuta.',
    'other-times': 'Il Suo consulente ha ricevuto la Sua richiesta.',
    resume: 'La maison ha ricevuto il Suo messaggio.',
  },
  promised: ({ who, before }) => `${who} Le risponderà entro ${before}.`,
  done: {
    declined: 'Grazie di avercelo comunicato. Se cambiasse idea, potrà rispondere a uno dei nostri messaggi.',
    'left-alone':
      'La Sua richiesta è in pausa e non Le scriveremo più di nostra iniziativa. Se ci scriverà, Le risponderemo.',
    satisfaction: 'Sarà letta dal Suo consulente e dalla maison.',
    undone: 'La Sua richiesta prosegue come prima.',
    'slot-undone': 'L’orario è di nuovo libero. Riceverà altre proposte via e-mail.',
  },
  repeated: 'La Sua scelta era già stata registrata.',
  undo: 'Annulla questa scelta',
  undoSlot: 'Rinunciare a questo appuntamento e ricevere altre proposte',
  undoUntil: ({ time }) => `Possibile fino ${atTime(time)}.`,
  back: 'Torna al Suo spazio riservato',
};
