import type { Instant } from '#domain/calendar/instant.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import { ownershipChange, placesMoved } from '#use-cases/take-ownership.ts';

export interface HoldPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
}

/** Doubtful, or nobody eligible: the duty manager owns the inquiry by name, under the same promise to the client. */
export async function holdForDutyManager(
  ports: HoldPorts,
  inquiryId: string,
  at: Instant,
): Promise<Record<string, never>> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  if (inquiry.owner !== undefined) return {};
  const because = inquiry.qualification?.verdict === 'doubtful' ? 'doubtful' : 'nobody-eligible';
  const ownership = ownershipChange(house, inquiry, { ownerId: house.dutyManagerId, because }, at);
  await ports.inquiries.change(inquiry, {
    set: { ...ownership.set, heldBecause: because },
    events: [{ name: 'inquiry-held.v1', at, data: { because, ownerId: house.dutyManagerId } }, ...ownership.events],
    ...placesMoved(house, inquiry, house.dutyManagerId, 'unlimited'),
  });
  return {};
}
