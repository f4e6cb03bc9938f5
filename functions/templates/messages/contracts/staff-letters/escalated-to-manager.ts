export interface EscalatedToManagerMessages {
  readonly subject: (values: { readonly name: string }) => string;
  readonly ownerSilent: (values: { readonly owner: string }) => string;
  readonly bothSilent: (values: { readonly owner: string; readonly delegate: string }) => string;
}
