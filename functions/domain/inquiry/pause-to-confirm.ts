import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { ClientWait, PauseToConfirm } from '#domain/relance/client-wait.ts';
import type { Inquiry } from './inquiry.ts';

const knownLevels: readonly VicLevel[] = ['client', 'vic', 'top-vic'];

/** A client of the house, who is never left alone without a person's decision. */
function isKnownClient({ vicLevel, vip }: Pick<Inquiry, 'vicLevel' | 'vip'>): boolean {
  return vip || knownLevels.includes(vicLevel);
}

/** No letter of this wait could reach the client, so their silence means nothing. */
function isUnreached({ steps }: ClientWait): boolean {
  const isSent = steps.some(({ outcome }) => outcome === 'sent');
  return !isSent && steps.some(({ because }) => because === 'address-suppressed');
}

/**
 * Whether the owner has to confirm the pause that follows the end of a cadence, and why; undefined when it may begin by
 * itself.
 */
export function pauseToConfirm(
  inquiry: Pick<Inquiry, 'vicLevel' | 'vip'>,
  wait: ClientWait,
): PauseToConfirm | undefined {
  if (wait.steps.some(({ because }) => because === 'purchase-since')) return 'purchase-since';
  if (isUnreached(wait)) return 'unreached';
  return isKnownClient(inquiry) ? 'known-client' : undefined;
}

/** The owner was asked, and has neither confirmed nor acted otherwise. */
export function awaitsConfirmation({ status, clientWait }: Inquiry): boolean {
  return (status === 'awaiting-client' || status === 'incomplete') && clientWait?.confirmAskedAt !== undefined;
}

/** The wait goes on from an act of the owner: a call, or times that they propose. */
export function wentOn(wait: ClientWait, at: string): ClientWait {
  return { ...wait, confirmAskedAt: undefined, confirmBecause: undefined, ownerActedAt: at };
}
