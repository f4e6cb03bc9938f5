/** The problems of a choice that a client sent by a link or from their private space. */
export interface ChoiceProblemMessages {
  readonly choice: string;
  readonly slot: string;
  readonly next: string;
  readonly message: string;
  readonly long: string;
  readonly until: string;
  readonly csat: string;
  readonly nps: string;
  readonly slotTaken: string;
  readonly slotPassed: string;
  /** The inquiry has reached its maximum number of messages. */
  readonly full: string;
}
