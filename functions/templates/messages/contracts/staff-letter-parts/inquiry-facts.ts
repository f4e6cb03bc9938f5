/** Labels of the facts about an inquiry in a letter. */
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
