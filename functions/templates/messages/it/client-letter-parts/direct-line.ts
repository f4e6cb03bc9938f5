import type { DirectLineMessages } from '../../fr/client-letter-parts/direct-line.ts';

export const directLine: DirectLineMessages = {
  offer: ({ phone }) => `Se preferisce telefonare, il mio numero diretto è ${phone}.`,
};
