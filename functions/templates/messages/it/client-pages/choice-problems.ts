import type { ChoiceProblemMessages } from '../../fr/client-pages/choice-problems.ts';

export const choiceProblems: ChoiceProblemMessages = {
  choice: 'Indichi che cosa desidera.',
  slot: 'Scelga un orario.',
  next: 'Indichi che cosa desidera in seguito.',
  message: 'Scriva il Suo messaggio.',
  long: 'Il testo è un po’ troppo lungo.',
  until: 'Scelga una data futura, entro due anni.',
  csat: 'Scelga un voto da 1 a 5.',
  nps: 'Scelga un voto da 0 a 10.',
  slotTaken: 'Questo orario è appena stato prenotato. Ecco quelli ancora liberi.',
  slotPassed: 'Questo orario è già passato.',
  full: 'Abbiamo già ricevuto molti Suoi messaggi su questa richiesta. Lasci vuoto questo campo, oppure richieda una telefonata.',
};
