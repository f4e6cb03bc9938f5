import type { DirectLineMessages } from '../../fr/client-letter-parts/direct-line.ts';

export const directLine: DirectLineMessages = {
  offer: ({ phone }) => `If you would rather call, my direct line is ${phone}.`,
};
