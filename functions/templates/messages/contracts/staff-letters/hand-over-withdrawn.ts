interface News {
  readonly subject: (values: { readonly name: string; readonly to: string }) => string;
  readonly text: (values: { readonly name: string; readonly to: string }) => string;
}

export interface HandOverWithdrawnMessages {
  readonly takenBack: News;
  readonly moved: News;
  readonly noTask: string;
}
