export interface WorkflowTroubleMessages {
  readonly failed: {
    readonly subject: (values: { readonly name: string }) => string;
    readonly opening: string;
    readonly step: string;
    readonly error: string;
    readonly when: string;
  };
  /** Not a step but the client's address failed. */
  readonly unreachable: { readonly subject: (values: { readonly name: string }) => string; readonly opening: string };
}
