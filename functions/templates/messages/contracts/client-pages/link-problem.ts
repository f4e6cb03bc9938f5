interface LinkProblemText {
  readonly title: string;
  readonly text: string;
}

/** A link that leads nowhere, or nowhere any more. */
export interface LinkProblemMessages {
  readonly expired: LinkProblemText;
  readonly replaced: LinkProblemText;
  readonly unknown: LinkProblemText;
  readonly resent: LinkProblemText;
  readonly resend: string;
  readonly send: string;
}
