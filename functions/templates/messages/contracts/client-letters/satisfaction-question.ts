export interface SatisfactionQuestionMessages {
  readonly subjects: (values: { readonly day: string }) => readonly string[];
  readonly met: (values: { readonly advisor: string; readonly day: string }) => string;
  /** The signatory is the person they met. */
  readonly metMe: (values: { readonly day: string }) => string;
  readonly ask: string;
  /** For clients who know the house well. */
  readonly askNear: string;
  readonly answer: string;
}
