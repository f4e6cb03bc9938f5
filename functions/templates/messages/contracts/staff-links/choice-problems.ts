/** The problems of a posted choice, in the reader's language. */
export interface ChoiceProblemsMessages {
  readonly choice: string;
  readonly channel: string;
  readonly question: string;
  readonly reply: string;
  readonly note: string;
  readonly reason: string;
  readonly colleague: string;
  readonly long: string;
  readonly amount: string;
  readonly category: string;
  readonly author: string;
  readonly laterOn: string;
  readonly tooFar: string;
  readonly touchChannel: string;
  readonly touchDirection: string;
  readonly slot: string;
}
