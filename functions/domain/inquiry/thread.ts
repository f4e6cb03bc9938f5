import type { Inquiry } from './inquiry.ts';

/** What a submission states, as far as it tells which conversation it belongs to. */
export interface StatedMatter {
  readonly intent: Inquiry['answers']['intent'];
  readonly category?: string | undefined;
}

/** What of an inquiry tells whether somebody still has to do with it. */
type Standing = Pick<Inquiry, 'status' | 'clientAsked'>;

/** Nobody is awaited and nobody is served; a client's word that nobody has heard yet is about to change that. */
export function isAtRest({ status, clientAsked }: Standing): boolean {
  return (status === 'paused' || status === 'closed') && clientAsked === undefined;
}

/** "Something else" is no category, and an appointment may be about anything. */
function statedCategory(category: string | undefined): string | undefined {
  return category === 'other' ? undefined : category;
}

const wishes: readonly StatedMatter['intent'][] = ['acquire', 'gift', 'bespoke'];

function isServiceBesideWish(one: StatedMatter, other: StatedMatter): boolean {
  const isBeside = (service: StatedMatter, wish: StatedMatter) =>
    service.intent === 'repair' && wishes.includes(wish.intent);
  return isBeside(one, other) || isBeside(other, one);
}

/**
 * Whether what a client sends is about something else than the inquiry they have open: a repair beside a wish, or another
 * category where both name one. It is then an inquiry of its own, and goes to the same owner. Where nothing says so it is
 * the same conversation: somebody hears it either way.
 */
export function isOtherMatter({ answers }: Pick<Inquiry, 'answers'>, stated: StatedMatter): boolean {
  const [open, now] = [statedCategory(answers.category), statedCategory(stated.category)];
  if (open !== undefined && now !== undefined && open !== now) return true;
  return isServiceBesideWish(answers, stated);
}

function latestFirst(one: Inquiry, other: Inquiry): number {
  if (one.receivedAt !== other.receivedAt) return one.receivedAt < other.receivedAt ? 1 : -1;
  return one.inquiryId < other.inquiryId ? 1 : -1;
}

/** Whether words may still be added: whoever is withdrawing their consent, or has, gives a new one and begins anew. */
export function isJoinable(inquiry: Inquiry): boolean {
  const { closing, pendingChoice } = inquiry;
  return !isAtRest(inquiry) && closing !== 'withdrawn' && pendingChoice?.choice !== 'consent-withdrawn';
}

/** The open inquiry that a message of the same person joins; undefined when it begins one of its own. */
export function threadOf(inquiries: readonly Inquiry[], stated: StatedMatter): Inquiry | undefined {
  return inquiries.filter((inquiry) => isJoinable(inquiry) && !isOtherMatter(inquiry, stated)).toSorted(latestFirst)[0];
}

/**
 * Whether the same form, sent again, is a sign of life: the client had left, or been silent, or was done with. What the
 * house judged off-target stays so, and whoever withdrew their consent has given a new one and begins anew.
 */
export function isSignOfLife(inquiry: Inquiry): boolean {
  if (!isAtRest(inquiry)) return false;
  return inquiry.status === 'closed' ? inquiry.closing !== 'withdrawn' : inquiry.pauseReason !== 'off-target';
}

/**
 * The named advisor who already serves this client: whoever owns another open inquiry of theirs. Two advisors never
 * promise to one client.
 */
export function servingAdvisor(inquiries: readonly Inquiry[], besides: Pick<Inquiry, 'inquiryId'>): string | undefined {
  return inquiries
    .filter(({ inquiryId, owner }) => inquiryId !== besides.inquiryId && owner?.kind === 'advisor')
    .filter((inquiry) => !isAtRest(inquiry))
    .toSorted(latestFirst)
    .at(-1)?.owner?.ownerId;
}
