import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import { successorOf } from '#domain/house/successor.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { HandOverNotes } from '#ports/hand-over-notes.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryLists, InquiryRepository } from '#ports/inquiry-repository.ts';
import type { WaitRepository, Workflow } from '#ports/workflow.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export interface ReplanPorts {
  readonly inquiries: InquiryRepository & InquiryLists;
  readonly houses: HouseRepository;
  readonly waits: Pick<WaitRepository, 'find'>;
  readonly workflow: Pick<Workflow, 'signal'>;
  readonly handOverNotes: HandOverNotes;
}

/** Concurrent writes: quick enough, and below DynamoDB's throttling. */
const notifiedAtOnce = 10;

/** An advisor who takes inquiries, or the duty manager, who owns what no advisor can. */
function isThere(house: House, staffId: string | undefined): boolean {
  if (staffId === house.dutyManagerId) return true;
  const member = house.staff.find((one) => one.staffId === staffId);
  return member !== undefined && member.left !== true && member.profile?.active !== false;
}

/**
 * The owner has left the house: a signal asks for a successor, and the workflow moves the inquiry and notifies
 * everybody.
 */
async function leaveOwner(ports: ReplanPorts, house: House, inquiry: Inquiry, at: Instant): Promise<boolean> {
  const ownerId = inquiry.owner?.ownerId;
  if (ownerId === undefined || isThere(house, ownerId)) return false;
  if (inquiry.signals.some(({ kind }) => kind === 'handed-over')) return false;
  const toId = successorOf(house, ownerId, at);
  const content = await ports.inquiries.readContent(inquiry);
  const text = ports.handOverNotes.write(house, inquiry, content, toId);
  const signal = {
    signalId: `left-${Date.parse(at)}`,
    kind: 'handed-over',
    at,
    byId: ownerId,
    toId,
    because: 'owner-left',
  } as const;
  await ports.inquiries.change(inquiry, {
    set: { signals: [...inquiry.signals, signal] },
    events: [{ name: 'inquiry-handed-over.v1', at, data: { fromId: ownerId, toId, because: 'owner-left' } }],
    note: { at, byId: ownerId, kind: 'hand-over-note', toId, text },
  });
  return true;
}

async function tell(ports: ReplanPorts, inquiry: Inquiry): Promise<boolean> {
  // An inquiry with an unread signal or a choice to commit is re-planned by the workflow on the way.
  if (inquiry.signals.length > 0 || inquiry.pendingChoice !== undefined) return false;
  const wait = await ports.waits.find(inquiry.inquiryId);
  if (wait === undefined || inquiry.workflowEndedAt !== undefined) return false;
  const output = { signalId: 'house-changed', kind: 'replanned' } as const;
  return (await ports.workflow.signal(wait.taskToken, output)) === 'delivered';
}

/**
 * An inquiry that changed at this very instant is looked at once more, because that change may have used the old
 * settings.
 */
async function replan(ports: ReplanPorts, house: House, asListed: Inquiry, at: Instant): Promise<boolean> {
  return retryOnConflict(async (attempt) => {
    const inquiry = attempt === 1 ? asListed : await ports.inquiries.read(asListed.inquiryId);
    return (await leaveOwner(ports, house, inquiry, at)) || (await tell(ports, inquiry));
  });
}

/**
 * The house changed its people, hours or rules: every wait is planned anew on the promise as it is counted today, so
 * that a shortened deadline is kept and a longer one shown. Inquiries of an advisor who left go to their stand-in. A
 * wait that just ended plans again by itself.
 */
export async function replanInquiries(ports: ReplanPorts, at: Instant): Promise<{ replanned: number }> {
  const [house, open] = await Promise.all([ports.houses.read(), ports.inquiries.listOpen()]);
  let replanned = 0;
  for (let from = 0; from < open.length; from += notifiedAtOnce) {
    const told = await Promise.all(
      open.slice(from, from + notifiedAtOnce).map((inquiry) => replan(ports, house, inquiry, at)),
    );
    replanned += told.filter(Boolean).length;
  }
  return { replanned };
}
