interface ClientNews {
  readonly subject: (values: { readonly name: string }) => string;
  readonly opening: string;
}

export interface ClientLeftMessages {
  readonly declined: ClientNews;
  readonly 'left-alone': ClientNews;
  readonly 'consent-withdrawn': ClientNews;
  readonly paused: {
    readonly subject: (values: { readonly name: string }) => string;
    readonly until: (values: { readonly date: string }) => string;
    readonly open: string;
  };
  readonly theirMessage: string;
}
