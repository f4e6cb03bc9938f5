import type { RespectfulPauseMessages } from '../../contracts/client-letters/respectful-pause.ts';
import { fromDate, onDate } from '../grammar/articles.ts';

export const respectfulPause: RespectfulPauseMessages = {
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
};
