export interface BreachNoticeMessages {
  readonly subject: (values: { readonly name: string }) => string;
  readonly toOwner: (values: { readonly delegate: string }) => string;
  readonly toManager: (values: { readonly owner: string; readonly delegate: string }) => string;
}
