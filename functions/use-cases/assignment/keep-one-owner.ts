import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry, OwnershipReason } from '#domain/inquiry/inquiry.ts';
import { isAtRest, servingAdvisor } from '#domain/inquiry/thread.ts';
import { catalog } from '#events/catalog.ts';
import type { Envelope } from '#events/envelope/envelope.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export interface OneOwnerPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly ids: Ids;
}

/** An event of which only the name is known for certain; its contract says the rest. */
type HeardEvent = Envelope & { readonly data: unknown };

/** A person of the house decided who looks after the client: what else the client has open follows. */
const followed: readonly OwnershipReason[] = ['manager-choice', 'advisor-choice', 'hand-over-undone', 'owner-left'];

function isServed({ owner }: Inquiry): boolean {
  return owner?.kind === 'advisor';
}

function takesInquiries({ staff }: House, staffId: string): boolean {
  return staff.find((member) => member.staffId === staffId)?.profile?.active === true;
}

/** Asks for the inquiry to go to whoever serves the client; its workflow moves it, and tells whoever loses it. */
async function handOver(ports: OneOwnerPorts, inquiryId: string, toId: string, at: Instant): Promise<boolean> {
  return retryOnConflict(async () => {
    const inquiry = await ports.inquiries.read(inquiryId);
    const fromId = inquiry.owner?.ownerId;
    const isAsked = inquiry.signals.some(({ kind }) => kind === 'handed-over');
    if (isAtRest(inquiry) || !isServed(inquiry) || fromId === undefined || fromId === toId || isAsked) return false;
    const signalId = ports.ids.next('sig');
    const asked = { signalId, kind: 'handed-over', at, byId: fromId, toId, because: 'one-client' } as const;
    await ports.inquiries.change(inquiry, {
      set: { signals: [...inquiry.signals, asked] },
      events: [{ name: 'inquiry-handed-over.v1', at, data: { fromId, toId, because: 'one-client' } }],
    });
    return true;
  });
}

/** Two records turned out to be one client: what they have open goes to whoever has served them longest. */
async function alignAll(ports: OneOwnerPorts, personId: string, at: Instant): Promise<{ readonly moved: string[] }> {
  const [house, theirs] = await Promise.all([ports.houses.read(), ports.inquiries.listOfPerson(personId)]);
  const serving = servingAdvisor(theirs, { inquiryId: '' });
  if (serving === undefined || !takesInquiries(house, serving)) return { moved: [] };
  const moved: string[] = [];
  for (const one of theirs.filter((inquiry) => !isAtRest(inquiry) && isServed(inquiry))) {
    if (await handOver(ports, one.inquiryId, serving, at)) moved.push(one.inquiryId);
  }
  return { moved };
}

/**
 * Somebody was given an inquiry. When the client has others open with another advisor, one of the two serves the client
 * from now on: whoever a person of the house chose; else whoever served them already. Two advisors never promise to one
 * client for longer than it takes to hear of it. What the duty manager holds for the house stays with the duty manager.
 */
export async function keepOneOwner(
  ports: OneOwnerPorts,
  event: HeardEvent,
  at: Instant,
): Promise<{ readonly moved: readonly string[] }> {
  const { inquiryId, personId } = event;
  if (event.name === 'client-merged.v1' && personId !== undefined) return alignAll(ports, personId, at);
  if (event.name !== 'advisor-assigned.v1' || inquiryId === undefined || personId === undefined) return { moved: [] };
  const { ownerId, because } = catalog['advisor-assigned.v1'].data.parse(event.data);
  const [house, theirs] = await Promise.all([ports.houses.read(), ports.inquiries.listOfPerson(personId)]);
  const given = theirs.find((one) => one.inquiryId === inquiryId);
  // Given on since: the later event tells.
  if (given?.owner?.ownerId !== ownerId || !isServed(given)) return { moved: [] };
  // Whom a manager gives a resting inquiry serves the client, in what is open too.
  if (isAtRest(given) && because !== 'manager-choice') return { moved: [] };
  const others = theirs.filter((one) => one.inquiryId !== inquiryId && !isAtRest(one) && isServed(one));
  const isChosen = followed.some((reason) => reason === because);
  const serving = isChosen ? ownerId : servingAdvisor(theirs, given);
  if (serving === undefined || !takesInquiries(house, serving)) return { moved: [] };
  const wrong = (isChosen ? others : [given]).filter(({ owner }) => owner?.ownerId !== serving);
  const moved = await Promise.all(
    wrong.map(async (one) => ((await handOver(ports, one.inquiryId, serving, at)) ? [one.inquiryId] : [])),
  );
  return { moved: moved.flat() };
}
