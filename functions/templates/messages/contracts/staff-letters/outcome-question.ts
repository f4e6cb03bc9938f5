interface OutcomeAsked {
  readonly subject: (values: { readonly name: string; readonly advisor: string }) => string;
  readonly opening: (values: { readonly time: string; readonly advisor: string }) => string;
}

export interface OutcomeQuestionMessages {
  readonly asked: OutcomeAsked;
  readonly chased: OutcomeAsked;
  /** To the duty manager, after the advisor has not answered twice. */
  readonly escalated: OutcomeAsked & {
    /** For a subject without room for the advisor's name. */
    readonly short: (values: { readonly name: string }) => string;
  };
  readonly choices: string;
  readonly record: string;
}
