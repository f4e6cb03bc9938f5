import type { Arrival } from '#local/demo/arrivals.ts';

/** What the people of one inquiry know of it: the client's own acts, and the content of the mails. */
export interface Life {
  readonly number: number;
  readonly inquiryId: string;
  readonly nature: Arrival['nature'];
  readonly fields: Arrival['fields'];
  /** The address of the client's private space, once they were told. */
  space?: string | undefined;
  /** Mails to the client so far. */
  letters: number;
  /** An advisor has asked a question; no second one is asked of the same client. */
  wasQuestioned?: true;
  /** When the agreed meeting begins, epoch ms, from the response to the client. */
  startsAt?: number | undefined;
}

export function isMeetingAhead({ startsAt }: Life, atMs: number): boolean {
  return startsAt !== undefined && startsAt > atMs;
}

/** Whether the meeting between client and advisor should be over by now. */
export function shouldHaveMet({ startsAt }: Life, atMs: number): boolean {
  return startsAt !== undefined && startsAt <= atMs;
}
