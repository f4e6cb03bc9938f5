interface LinkProblemText {
  readonly title: string;
  readonly text: string;
}

/** An invalid or expired link. */
export interface LinkProblemMessages {
  readonly expired: LinkProblemText;
  readonly replaced: LinkProblemText;
  readonly unknown: LinkProblemText;
  readonly resent: LinkProblemText;
  readonly resend: string;
  readonly send: string;
}
