import type { Instant } from '#domain/calendar/instant.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import { ownershipChange, placesMoved } from '#use-cases/inquiry-changes/ownership-change.ts';

export interface EscalatePorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
}

/**
 * Escalates an inquiry far beyond its deadline to the duty manager; the measure continues until the client has an
 * answer.
 */
export async function handOverToDutyManager(
  ports: EscalatePorts,
  inquiryId: string,
  at: Instant,
): Promise<Record<string, never>> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { owner, firstResponse } = inquiry;
  if (owner === undefined || firstResponse === undefined || owner.kind === 'duty-manager') return {};
  if (inquiry.status !== 'awaiting-first-response' || inquiry.signals.length > 0) return {};
  const ownership = ownershipChange(house, inquiry, { ownerId: house.dutyManagerId, because: 'escalated' }, at);
  const { obligationId } = firstResponse;
  await ports.inquiries.change(inquiry, {
    ...ownership,
    events: [
      { name: 'inquiry-escalated.v1', at, data: { obligationId, fromId: owner.ownerId, toId: house.dutyManagerId } },
      ...ownership.events,
    ],
    ...placesMoved(house, inquiry, house.dutyManagerId, 'unlimited'),
  });
  return {};
}
