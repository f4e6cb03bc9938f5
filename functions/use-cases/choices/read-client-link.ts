import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { Link, LinkOutcome, LinkPurpose } from '#ports/link-repository.ts';
import { undoUntilOf } from './undo-client-choice.ts';

export interface ReadClientActionPorts {
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
}

/** An act that a client does once, by a link of its own. */
export const clientPurposes = [
  'completion',
  'slots',
  'appointment',
  'satisfaction',
] as const satisfies readonly LinkPurpose[];
export type ClientPurpose = (typeof clientPurposes)[number];

export function clientPurposeOf({ purpose }: Link): ClientPurpose | undefined {
  return clientPurposes.find((one) => one === purpose);
}

interface Found {
  readonly link: Link;
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly purpose: ClientPurpose;
}

/**
 * What a client's link leads to now. Reading it changes nothing, because scanners and previews open every link of a
 * mail.
 */
export type ClientAction =
  | (Found & { readonly kind: 'expired' | 'replaced' })
  | (Found & { readonly kind: 'open' })
  | (Found & {
      readonly kind: 'recorded';
      readonly outcome: LinkOutcome;
      readonly undoUntil: Instant | undefined;
    });

/** Whether the link still belongs to what the inquiry awaits now. */
function isCurrent({ link, inquiry, purpose }: Found, at: Instant): boolean {
  const { status, clientWait, proposal, appointment } = inquiry;
  switch (purpose) {
    case 'completion':
      return (status === 'incomplete' || status === 'awaiting-client') && clientWait?.waitNumber === link.step;
    case 'slots':
      return status === 'awaiting-client' && proposal?.proposalNumber === link.step;
    case 'appointment':
      return meetingAhead(inquiry, at) !== undefined && appointment?.sequence === link.step;
    case 'satisfaction':
      return appointment !== undefined;
  }
}

export async function readClientAction(
  ports: ReadClientActionPorts,
  link: Link,
  at: Instant,
): Promise<ClientAction | undefined> {
  const purpose = clientPurposeOf(link);
  if (purpose === undefined || link.inquiryId === undefined) return undefined;
  const [inquiry, house] = await Promise.all([ports.inquiries.read(link.inquiryId), ports.houses.read()]);
  const found: Found = { link, house, inquiry, purpose };
  const { outcome } = link;
  const isOpen = link.validUntil > at && isCurrent(found, at);
  // A choice that was taken back may be made anew, while the link is still current.
  if (outcome !== undefined && (outcome.undone !== true || !isOpen))
    return { ...found, kind: 'recorded', outcome, undoUntil: undoUntilOf(found, outcome, at) };
  if (isOpen) return { ...found, kind: 'open' };
  // DynamoDB's TTL deletes late, so the expiry is checked here instead of by the item's absence.
  return { ...found, kind: link.validUntil <= at ? 'expired' : 'replaced' };
}
