import type { ConsentWithdrawnMessages } from '../../fr/client-pages/consent-withdrawn.ts';
import { atTime } from '../grammar/elision.ts';

export const consentWithdrawn: ConsentWithdrawnMessages = {
  title: 'Il Suo consenso è revocato',
  lede: 'Non Le scriviamo più di nostra iniziativa, e le Sue richieste in corso si concludono.',
  proof: 'Conserviamo soltanto la prova del consenso che aveva dato, come richiede la legge.',
  always: 'Se era previsto un appuntamento, un ultimo messaggio Le confermerà il suo annullamento.',
  undoText: ({ until }) => `Se si è trattato di un errore, può annullare questa scelta fino ${atTime(until)}.`,
  undo: 'Ripristina il mio consenso',
  confirm: 'Conferma',
  later: 'Se un giorno desidererà scriverci di nuovo, Le risponderemo con piacere.',
  write: 'Scriva alla maison',
  restoredTitle: 'Il Suo consenso è ripristinato',
  restoredLede: 'Le Sue richieste riprendono da dove si erano fermate.',
  choices: 'Vedi che cosa ricevo',
};
