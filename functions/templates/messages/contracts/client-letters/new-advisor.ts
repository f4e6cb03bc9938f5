export interface NewAdvisorMessages {
  readonly subjects: (values: { readonly advisor: string }) => readonly string[];
  readonly takesOver: (values: { readonly former: string }) => string;
  readonly informed: string;
  /** For clients who know the house well. */
  readonly wellInformed: string;
  readonly line: (values: { readonly phone: string }) => string;
}
