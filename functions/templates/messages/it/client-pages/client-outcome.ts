import type { ClientOutcomeMessages } from '../../fr/client-pages/client-outcome.ts';
import { atTime, fromDay } from '../grammar/elision.ts';

export const clientOutcome: ClientOutcomeMessages = {
  expected: ({ advisor, place }) =>
    `${advisor} La attende ${place}. Riceverà via e-mail una conferma da aggiungere alla Sua agenda; da lì potrà anche modificare l’appuntamento.`,
  cancelled: {
    'other-times': 'Riceverà presto altre proposte via e-mail.',
    nothing: 'Per il momento ci fermiamo qui. Se cambiasse idea, potrà rispondere a uno dei nostri messaggi.',
  },
  pausedUntil: ({ day }) => `La ricontatteremo a partire ${fromDay(day)}; fino ad allora non Le scriveremo.`,
  paused: 'Riprenderemo la Sua richiesta non appena ci scriverà; fino ad allora non Le scriveremo.',
  promised: ({ who, before }) => `${who} Le risponderà entro ${before}.`,
  undone: {
    undone: { title: 'La Sua scelta è annullata', text: 'La Sua richiesta prosegue come prima.' },
    'slot-undone': {
      title: 'L’appuntamento è annullato',
      text: 'L’orario è di nuovo libero. Riceverà altre proposte via e-mail.',
    },
  },
  repeated: 'La Sua scelta era già stata registrata.',
  undo: 'Annulla questa scelta',
  undoSlot: 'Rinunciare a questo appuntamento e ricevere altre proposte',
  undoUntil: ({ time }) => `Possibile fino ${atTime(time)}.`,
  back: 'Torna al Suo spazio riservato',
};
