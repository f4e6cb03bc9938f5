import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { awaitsReprise, isSameCategory, purchaseSince } from '#domain/inquiry/reprise.ts';
import { isOtherMatter } from '#domain/inquiry/thread.ts';
import { catalog } from '#events/catalog.ts';
import type { Envelope } from '#events/envelope/envelope.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';
import { openDossier, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type CancelReprisePorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
  readonly purchases: PurchaseReader;
};

/** An event of which only the name is known for certain; its contract gives the rest. */
type HeardEvent = Envelope & { readonly data: unknown };

/** Of either version: purchases of the first may be under way while the second is deployed. */
function isPurchase({ name }: HeardEvent): boolean {
  return name === 'purchase-recorded.v2' || name === 'purchase-recorded.v1';
}

/** What happened since the inquiry was paused, and whether it is about the same thing. */
export interface Since {
  readonly because: 'purchase' | 'new-inquiry';
  /** The purchase or the inquiry. */
  readonly relatedId: string;
  readonly isSame: boolean;
}

/** The house does not resume the inquiry by itself any more; the client and its owner still can. */
function repriseCancelledChange({ reopensAt }: Inquiry, since: Since, at: Instant): InquiryChange {
  const { because, relatedId, isSame } = since;
  return {
    set: { reopensAt: undefined, repriseCancelledBy: { because, relatedId } },
    events: [
      {
        name: 'reprise-cancelled.v1',
        at,
        data: { because, relatedId, asks: !isSame, wouldReopenAt: reopensAt ?? at },
      },
    ],
  };
}

/** What a purchase since then means for a paused inquiry: about the same, its reprise is cancelled; else its owner is asked. */
async function purchaseInstead(
  ports: Pick<CancelReprisePorts, 'purchases'>,
  house: House,
  inquiry: Inquiry,
): Promise<Since | undefined> {
  const purchases = await ports.purchases.listOf(inquiry.personId);
  const purchase = purchaseSince(inquiry, purchases, house.policy.identity.timeZone);
  if (purchase === undefined) return undefined;
  const isSame = isSameCategory(inquiry, purchase.category);
  return { because: 'purchase', relatedId: purchase.purchaseId, isSame };
}

/** Tells the owner of a paused inquiry that it will not be resumed by itself, or asks whether it should be. */
async function notifyOfCancelledReprise(
  ports: CancelReprisePorts,
  house: House,
  inquiry: Inquiry,
  { because, relatedId, isSame }: Since,
  at: Instant,
): Promise<void> {
  const dossier = await openDossier(ports, inquiry);
  const ownerId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  const facts = { kind: 'reprise-cancelled', because, asks: !isSame } as const;
  const { link: _noLink, ...letter } = staffLetter(
    house,
    dossier,
    ownerId,
    `reprise-cancelled-${relatedId}`,
    facts,
    at,
  );
  await deliverLetter(ports, letter, at);
}

async function sinceOf(
  ports: CancelReprisePorts,
  house: House,
  inquiry: Inquiry,
  event: HeardEvent,
): Promise<Since | undefined> {
  if (isPurchase(event)) return purchaseInstead(ports, house, inquiry);
  if (event.inquiryId === undefined || event.inquiryId === inquiry.inquiryId) return undefined;
  const later = await ports.inquiries.find(event.inquiryId);
  if (later === undefined || later.receivedAt < inquiry.receivedAt) return undefined;
  const isSame = !isOtherMatter(inquiry, later.answers);
  // Another wish leaves this one as it is: it is resumed on its date, once nothing else is open.
  return isSame ? { because: 'new-inquiry', relatedId: later.inquiryId, isSame } : undefined;
}

/** A new inquiry counts once it was read as one of a client. */
function isHeard(event: HeardEvent): boolean {
  if (isPurchase(event)) return true;
  const { name, data } = event;
  return name === 'inquiry-qualified.v1' && catalog['inquiry-qualified.v1'].data.parse(data).verdict !== 'off-target';
}

/**
 * A client has bought, or has written anew: their paused inquiries about the same are not resumed any more, so that nobody writes to
 * them in March about a gift they bought in December. For a purchase of another category the owner is asked.
 */
export async function cancelReprises(
  ports: CancelReprisePorts,
  event: HeardEvent,
  at: Instant,
): Promise<{ readonly cancelled: readonly string[] }> {
  const { personId } = event;
  if (personId === undefined || !isHeard(event)) return { cancelled: [] };
  const [house, theirs] = await Promise.all([ports.houses.read(), ports.inquiries.listOfPerson(personId)]);
  const cancelled: string[] = [];
  for (const { inquiryId } of theirs.filter(({ status }) => status === 'paused')) {
    const done = await retryOnConflict(async () => {
      const inquiry = await ports.inquiries.read(inquiryId);
      const since = inquiry.status === 'paused' ? await sinceOf(ports, house, inquiry, event) : undefined;
      if (since === undefined) return undefined;
      // Settled by an earlier delivery of the event: the letter may not have left, and its key keeps it single.
      if (inquiry.repriseCancelledBy?.relatedId === since.relatedId) return { since, inquiry };
      if (!awaitsReprise(inquiry)) return undefined;
      return { since, inquiry: await ports.inquiries.change(inquiry, repriseCancelledChange(inquiry, since, at)) };
    });
    if (done === undefined) continue;
    cancelled.push(inquiryId);
    await notifyOfCancelledReprise(ports, house, done.inquiry, done.since, at);
  }
  return { cancelled };
}
