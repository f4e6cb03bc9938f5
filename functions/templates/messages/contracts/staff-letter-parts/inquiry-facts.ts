/** Labels of what a letter says about an inquiry. */
export interface InquiryFactsMessages {
  readonly client: string;
  readonly level: string;
  readonly answerBefore: string;
  /** The deadline has passed. */
  readonly wasPromised: string;
  readonly meeting: string;
  readonly open: string;
  readonly see: string;
  readonly clockRuns: string;
}
