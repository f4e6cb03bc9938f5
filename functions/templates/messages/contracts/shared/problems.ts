export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

export type ProblemText = { readonly title: string; readonly body: string };

export interface ProblemsMessages {
  readonly reference: string;
  readonly home: string;
  readonly wait: (values: { readonly minutes: number }) => string;
  readonly statuses: Readonly<Record<ProblemStatus, ProblemText>>;
}
