import type { Inquiry } from '#domain/inquiry/inquiry.ts';

/** No advisor was eligible: the duty manager is responsible until an advisor can take it. */
export function waitsForAdvisor({ status, owner }: Pick<Inquiry, 'status' | 'owner'>): boolean {
  return status === 'awaiting-first-response' && owner?.kind === 'duty-manager' && owner.because === 'nobody-eligible';
}

/**
 * Whether a person has acted on it since it was held: answered it, made a choice, handed it over or added a note. An
 * inquiry that a person has begun to handle stays with them.
 */
export function isInHand(
  { owner, response, pendingChoice, signals }: Inquiry,
  notes: readonly { readonly at: string; readonly byId: string }[],
): boolean {
  if (response !== undefined || pendingChoice !== undefined) return true;
  if (signals.some(({ kind }) => kind === 'handed-over')) return true;
  return notes.some((note) => note.byId === owner?.ownerId && note.at >= owner.since);
}
