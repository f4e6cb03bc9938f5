/** The page that asks a client for missing details, or for the answer to a question. */
export interface CompletionMessages {
  readonly incomplete: string;
  readonly incompleteLede: string;
  readonly question: (values: { readonly advisor: string }) => string;
  readonly note: string;
  readonly noteLede: (values: { readonly advisor: string }) => string;
  readonly written: string;
  readonly nextMissing: string;
  readonly nextQuestion: (values: { readonly advisor: string }) => string;
}
