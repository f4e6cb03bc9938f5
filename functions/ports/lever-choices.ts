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
  /** The latest choice of a month counts. */
  choose(choice: LeverChoice): Promise<void>;
}
