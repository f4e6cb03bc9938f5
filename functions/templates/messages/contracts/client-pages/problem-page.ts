interface ProblemText {
  readonly title: string;
  readonly text: string;
}

/** A refusal or a failure, told to a person. */
export interface ProblemPageMessages {
  readonly problems: Readonly<
    Record<400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503, ProblemText>
  >;
  readonly reference: string;
  readonly home: string;
  readonly wait: (values: { readonly minutes: string }) => string;
}
