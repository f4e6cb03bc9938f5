import type { DirectLineMessages } from '../../contracts/client-letter-parts/direct-line.ts';

export const directLine: DirectLineMessages = {
  offer: ({ phone }) => `S’il vous est plus simple d’appeler, ma ligne directe est le ${phone}.`,
};
