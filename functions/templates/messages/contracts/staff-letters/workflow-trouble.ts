export interface WorkflowTroubleMessages {
  readonly failed: {
    readonly subject: (values: { readonly name: string }) => string;
    readonly opening: string;
    readonly step: string;
    readonly error: string;
    readonly when: string;
  };
  /** The client's address failed, not a step. */
  readonly unreachable: { readonly subject: (values: { readonly name: string }) => string; readonly opening: string };
}
