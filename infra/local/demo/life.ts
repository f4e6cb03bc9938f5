import type { Arrival } from '#local/demo/arrivals.ts';

/** What the people of one inquiry know of it: the client's own memory, and what the mails said. */
export interface Life {
  readonly number: number;
  readonly inquiryId: string;
  readonly nature: Arrival['nature'];
  readonly fields: Arrival['fields'];
  /** Where the client follows the inquiry, once they were told. */
  space?: string | undefined;
  /** Mails to the client so far. */
  letters: number;
  /** Somebody of the house has put a question: nobody puts another one to the same client. */
  wasQuestioned?: true;
  /** When the meeting that the client agreed to begins, epoch ms, as they were answered. */
  startsAt?: number | undefined;
}

export function isMeetingAhead({ startsAt }: Life, atMs: number): boolean {
  return startsAt !== undefined && startsAt > atMs;
}

/** Whether the client and an advisor should have met by now. */
export function shouldHaveMet({ startsAt }: Life, atMs: number): boolean {
  return startsAt !== undefined && startsAt <= atMs;
}
