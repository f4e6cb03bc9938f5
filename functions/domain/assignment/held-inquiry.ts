import type { Inquiry } from '#domain/inquiry/inquiry.ts';

/** Nobody was eligible: the duty manager answers for it until an advisor can take it. */
export function waitsForAdvisor({ status, owner }: Pick<Inquiry, 'status' | 'owner'>): boolean {
  return status === 'awaiting-first-response' && owner?.kind === 'duty-manager' && owner.because === 'nobody-eligible';
}

/**
 * Whether a person has taken it in hand already: answered it, decided about it, sent it to somebody, or left a word
 * about it since it was held. What somebody has begun is theirs to finish.
 */
export function isInHand(
  { owner, response, pendingChoice, signals }: Inquiry,
  notes: readonly { readonly at: string; readonly byId: string }[],
): boolean {
  if (response !== undefined || pendingChoice !== undefined) return true;
  if (signals.some(({ kind }) => kind === 'handed-over')) return true;
  return notes.some((note) => note.byId === owner?.ownerId && note.at >= owner.since);
}
