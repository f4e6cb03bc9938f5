import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import { leavingTakenBack, restTakenBack } from '#use-cases/inquiry-changes/client-choice-change.ts';
import { clientSpokeChange } from '#use-cases/inquiry-changes/reopening-change.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export interface RequestPorts {
  readonly inquiries: InquiryRepository;
  readonly ids: Ids;
}

/** A client may ask for a meeting while none is agreed, no times are offered and none were requested already. */
export function mayRequestAppointment(inquiry: Inquiry): boolean {
  const { status, proposal, proposalWanted, pendingChoice, clientAsked } = inquiry;
  if (proposal !== undefined || proposalWanted !== undefined || clientAsked?.what === 'other-times') return false;
  if (pendingChoice?.choice === 'consent-withdrawn') return false;
  return status === 'awaiting-first-response' || status === 'responded' || status === 'awaiting-client';
}

function changeOf(house: House, inquiry: Inquiry, signalId: string, at: Instant): InquiryChange | undefined {
  const { status, owner, signals, personId } = inquiry;
  // The advisor who owes the first answer sees the request with the inquiry, so no second promise is made.
  if (!mayRequestAppointment(inquiry) || status === 'awaiting-first-response') return undefined;
  const asked = { name: 'client-asked.v1', at, data: { what: 'other-times' } } as const;
  if (status === 'awaiting-client' && owner?.kind === 'advisor') {
    const stays = leavingTakenBack(inquiry, at);
    const signal = { signalId, kind: 'client-spoke', at, byId: personId } as const;
    return {
      set: { ...restTakenBack(inquiry), ...stays.set, proposalWanted: 'first', signals: [...signals, signal] },
      events: [...stays.events, asked],
    };
  }
  const change = clientSpokeChange(house, inquiry, 'other-times', signalId, at);
  return { ...change, events: [asked, ...change.events] };
}

/**
 * A client asks for an appointment. If an advisor knows them and it is the client's turn, the house offers times from
 * the advisor's agenda at once; otherwise the owner owes them an answer. A repeated request changes nothing.
 */
export async function requestAppointment(
  ports: RequestPorts,
  house: House,
  asRead: Inquiry,
  at: Instant,
): Promise<Inquiry> {
  return retryOnConflict(async (attempt) => {
    const inquiry = attempt === 1 ? asRead : await ports.inquiries.read(asRead.inquiryId);
    const change = changeOf(house, inquiry, ports.ids.next('sig'), at);
    return change === undefined ? inquiry : ports.inquiries.change(inquiry, change);
  });
}
