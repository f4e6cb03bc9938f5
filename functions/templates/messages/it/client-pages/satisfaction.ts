import type { SatisfactionMessages } from '../../fr/client-pages/satisfaction.ts';

export const satisfaction: SatisfactionMessages = {
  title: 'Com’è andata la Sua visita?',
  lede: ({ advisor, day }) => `Ha incontrato ${advisor} ${day}.`,
  csat: 'La Sua impressione, da 1 a 5',
  csatLow: '1, deludente',
  csatHigh: '5, eccellente',
  nps: 'Ci consiglierebbe a una persona cara? Da 0 a 10',
  npsLow: '0, certamente no',
  npsHigh: '10, senza esitazione',
  comment: 'Che cosa desidera dirci',
  send: 'Invia la risposta',
  readers: 'La leggeranno il Suo consulente e il responsabile della maison, e nessun altro.',
};
