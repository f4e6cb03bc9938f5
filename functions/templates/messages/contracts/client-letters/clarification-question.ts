export interface ClarificationQuestionMessages {
  readonly subject: string;
  readonly opening: string;
  readonly byReply: string;
  readonly byLinkOrReply: string;
  readonly answer: string;
}
