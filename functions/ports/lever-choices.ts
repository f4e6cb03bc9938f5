import type { Instant } from '#domain/calendar/instant.ts';
import type { LeverName } from '#domain/kpi/levers.ts';

/** What a manager decided to work on, after the letter of a month. */
export interface LeverChoice {
  /** The month of the letter, `yyyy-mm`. */
  readonly month: string;
  readonly lever: LeverName;
  readonly byId: string;
  readonly at: Instant;
}

export interface LeverChoiceReader {
  find(month: string): Promise<LeverChoice | undefined>;
}

export interface LeverChoices extends LeverChoiceReader {
  /**
   * Records the decision of a month. It takes the place of another only where that one is named.
   * @returns Whether it was recorded; false when the month has another decision than the one named.
   */
  choose(choice: LeverChoice, instead?: LeverName): Promise<boolean>;
}
