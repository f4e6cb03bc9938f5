import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import type { Link, LinkOutcome } from '#ports/link-repository.ts';

export interface UndoPorts {
  readonly inquiries: InquiryRepository;
  readonly ids: Ids;
}

/** What has to come back when a choice is taken back: the obligation, the advisor's place, the mailbox's news of it. */
function changeOf(inquiry: Inquiry, outcome: LinkOutcome, signalId: string, at: Instant): InquiryChange {
  const { byId } = outcome;
  if (outcome.choice === 'hand-over') {
    const toId = outcome.fromOwnerId ?? byId;
    const back = { signalId, kind: 'handed-over', at, byId, toId, because: 'undone' } as const;
    return {
      set: { signals: [...inquiry.signals, back] },
      events: [
        { name: 'choice-undone.v1', at, data: { choice: 'handed-over', byId } },
        { name: 'inquiry-handed-over.v1', at, data: { fromId: outcome.colleagueId ?? byId, toId, because: 'undone' } },
      ],
    };
  }
  const choice = inquiry.pendingChoice?.choice ?? 'answered';
  const hadAnswered = choice !== 'off-target' && inquiry.owner?.kind === 'advisor';
  return {
    set: {
      status: 'awaiting-first-response',
      response: undefined,
      pendingChoice: undefined,
      signals: [...inquiry.signals, { signalId, kind: 'undone', at, byId }],
    },
    events: [{ name: 'choice-undone.v1', at, data: { choice, byId } }],
    ...(hadAnswered && inquiry.owner !== undefined
      ? { claim: { advisorId: inquiry.owner.ownerId, capacity: 'unlimited' } }
      : {}),
  };
}

/** Takes a choice back within its ten minutes. What it had stopped runs again from where it was, with the same start. */
export async function undoChoice(
  ports: UndoPorts,
  action: { readonly house: House; readonly inquiry: Inquiry; readonly link: Link; readonly outcome: LinkOutcome },
  at: Instant,
): Promise<void> {
  const { inquiry, link, outcome } = action;
  await ports.inquiries.change(inquiry, {
    ...changeOf(inquiry, outcome, ports.ids.next('sig'), at),
    undoneLink: { link, outcome: { ...outcome, undone: true } },
  });
}
