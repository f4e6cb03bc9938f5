import type { SlotsMessages } from '../../fr/client-pages/slots.ts';

export const slots: SlotsMessages = {
  title: 'Scelga il momento che preferisce',
  lede: ({ advisor, place }) => `${advisor} La incontrerà ${place}.`,
  kept: ({ until }) => `Questi orari sono riservati a Lei fino a ${until}. Potrà sempre cambiare idea.`,
  oneKept: ({ until }) => `Questo orario è riservato a Lei fino a ${until}. Potrà sempre cambiare idea.`,
  noLongerKept: 'Questi orari non sono più riservati a Lei, ma sono ancora liberi.',
  oneNoLongerKept: 'Questo orario non è più riservato a Lei, ma è ancora libero.',
  noneLeft: 'Questi orari non sono più liberi',
  noneLeftLede: 'Indichi qui sotto che cosa Le sarebbe comodo: Le proporremo altri orari.',
  choose: 'L’orario che preferisce',
  move: 'Un altro orario',
  keep: 'Scegli questo orario',
  moveTo: 'Sposta a questo orario',
  nothingFree: 'Per ora non ci sono altri orari liberi. Richieda una telefonata: ne troveremo uno insieme.',
};
