import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import { reopeningChange } from './reopening-change.ts';

/** A letter that bounces does so within three days (RFC 5321 lets senders try for four or five; SES tries for less). */
const returnsWithinDays = 3;

/**
 * The house's question or an advisor's mail went to the address that no longer receives, so the client had no answer.
 */
function wasAnsweredInVain({ response, clientWait }: Inquiry, at: Instant): boolean {
  if (response?.channel !== 'mail' || clientWait === undefined) return false;
  if (clientWait.moment !== 'question' && clientWait.moment !== 'choice') return false;
  return Date.parse(at) - Date.parse(response.at) <= returnsWithinDays * 86_400_000;
}

/**
 * The client's address no longer receives: the change that returns the inquiry to its owner, whom the workflow then
 * tells to call; undefined when no act is needed.
 */
export function unreachableChange(house: House, inquiry: Inquiry, at: Instant): InquiryChange | undefined {
  const { status, unreachableSince } = inquiry;
  switch (status) {
    case 'incomplete':
    // No further letter can reach the client, so relances are useless and a person has to find another way.
    case 'awaiting-client': {
      const isSame = status === 'incomplete' || wasAnsweredInVain(inquiry, at);
      const change = reopeningChange(house, inquiry, isSame ? 'same' : 'new', at);
      return { ...change, set: { ...change.set, unreachableSince: at } };
    }
    case 'awaiting-first-response':
    case 'appointment':
    case 'awaiting-outcome':
      return unreachableSince === undefined ? { set: { unreachableSince: at }, events: [] } : undefined;
    // The inquiry was just received, or its answer can still be taken back: the later step finds the address closed.
    case 'received':
    case 'responded':
    case 'paused':
    case 'closed':
      return undefined;
  }
}

/**
 * The times an advisor chose could not be offered, because the address is closed: they are no answer. The promise that
 * they answered runs again from its own start; after an answered promise, the owner owes a call from now on.
 */
export function unofferedChange(house: House, inquiry: Inquiry, at: Instant): InquiryChange {
  const isAnswer = inquiry.proposalWanted === 'first' && inquiry.response?.choice === 'slots';
  const change = reopeningChange(house, inquiry, isAnswer ? 'same' : 'new', at);
  return { ...change, set: { ...change.set, unreachableSince: at } };
}
