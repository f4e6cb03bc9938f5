interface ByReason {
  readonly bounce: string;
  readonly complaint: string;
}

/** To a manager: a colleague's mailbox refuses the house's letters, or reports them as spam. */
export interface StaffMailReturnedMessages {
  readonly subject: (values: { readonly name: string }) => ByReason;
  readonly happened: (values: { readonly name: string; readonly at: string }) => ByReason;
  readonly risk: (values: { readonly name: string }) => string;
  readonly todo: (values: { readonly name: string }) => string;
  readonly action: string;
}
