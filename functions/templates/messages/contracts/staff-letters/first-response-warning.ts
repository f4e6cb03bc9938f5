export interface FirstResponseWarningMessages {
  readonly subject: (values: { readonly name: string; readonly left: string }) => string;
  readonly toOwner: string;
  /** The reader is the delegate or the manager. */
  readonly toOthers: (values: { readonly owner: string }) => string;
  readonly timeLeft: (values: { readonly percentUsed: number; readonly left: string }) => string;
}
