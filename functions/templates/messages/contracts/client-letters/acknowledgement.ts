/** The first letter: who answers, and by when. Subjects are listed from the fullest to the shortest. */
export interface AcknowledgementMessages {
  readonly assigned: {
    readonly subjects: (values: { readonly advisor: string; readonly before: string }) => readonly string[];
    readonly entrusted: (values: { readonly house: string; readonly before: string }) => string;
    readonly reply: string;
  };
  readonly held: {
    readonly subjects: (values: { readonly house: string }) => readonly string[];
    readonly received: string;
    readonly answerBefore: (values: { readonly before: string }) => string;
    readonly answerSoon: string;
  };
  readonly incomplete: {
    readonly subject: string;
    /** Before a list of `count` details; without one, a complete sentence. */
    readonly thanks: (values: { readonly count: number }) => string;
    readonly complete: string;
    readonly brief: string;
  };
  readonly premature: {
    readonly subjects: (values: { readonly house: string }) => readonly string[];
    readonly early: string;
    readonly kept: string;
  };
}
