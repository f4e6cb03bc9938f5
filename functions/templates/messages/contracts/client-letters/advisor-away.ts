export interface AdvisorAwayMessages {
  readonly subjects: (values: { readonly advisor: string }) => readonly string[];
  /** `until` is the last day away. */
  readonly away: (values: { readonly advisor: string; readonly until: string }) => string;
  readonly answer: string;
  readonly returns: (values: { readonly advisor: string }) => string;
  readonly line: (values: { readonly phone: string }) => string;
}
