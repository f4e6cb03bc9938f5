import type { MissingDetailsMessages } from '../../fr/client-letter-parts/missing-details.ts';

export const missingDetails: MissingDetailsMessages = {
  piece: 'la creazione o la referenza a cui pensa',
  category: 'la categoria che Le interessa',
  occasion: 'l’occasione, o la data importante per Lei',
  availability: 'il momento che Le sarebbe più comodo',
  meeting: 'il modo in cui preferirebbe incontrarci',
  message: 'qualche particolare in più su ciò che cerca',
  contact: 'il modo migliore per contattarLa',
};
