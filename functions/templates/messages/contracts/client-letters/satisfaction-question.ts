export interface SatisfactionQuestionMessages {
  readonly subjects: (values: { readonly day: string }) => readonly string[];
  readonly met: (values: { readonly advisor: string; readonly day: string }) => string;
  /** The person who signs is the one they met. */
  readonly metMe: (values: { readonly day: string }) => string;
  readonly ask: string;
  /** To those who know the house well. */
  readonly askNear: string;
  readonly answer: string;
}
