export interface DirectLineMessages {
  readonly offer: (values: { readonly phone: string }) => string;
}

export const directLine: DirectLineMessages = {
  offer: ({ phone }) => `S’il vous est plus simple d’appeler, ma ligne directe est le ${phone}.`,
};
