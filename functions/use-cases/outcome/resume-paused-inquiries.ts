import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import { type Inquiry, InquiryChangedError, type Ownership } from '#domain/inquiry/inquiry.ts';
import { repriseSettled, type StillTrueFacts } from '#domain/inquiry/still-true.ts';
import { isAtRest, servingAdvisor } from '#domain/inquiry/thread.ts';
import { progressSince } from '#domain/progress/progress.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryChange, InquiryLists, InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';
import { awaitedEvent, beginWait } from '#use-cases/inquiry-changes/client-wait-change.ts';
import { stillTrueFacts } from '#use-cases/inquiry-changes/still-true-facts.ts';

export interface ResumePorts {
  readonly inquiries: InquiryRepository & InquiryLists;
  readonly houses: HouseRepository;
  readonly purchases: Pick<PurchaseReader, 'listOf'>;
}

/** The former owner, as long as they are active and take inquiries; else the duty manager. */
function ownerOf(house: House, { owner }: Inquiry, at: Instant): Ownership | undefined {
  const known = house.staff.find((member) => member.staffId === owner?.ownerId);
  if (owner === undefined || known?.profile?.active === true || owner.ownerId === house.dutyManagerId) return owner;
  return {
    ownerId: house.dutyManagerId,
    kind: 'duty-manager',
    assignmentNumber: owner.assignmentNumber + 1,
    since: at,
    because: 'reprise',
    previousOwnerId: owner.ownerId,
  };
}

/**
 * Starts one more reprise. After the last one, or when nothing is true any more that the house could write, the inquiry
 * ends.
 */
function wakingChange(house: House, inquiry: Inquiry, facts: StillTrueFacts, at: Instant): InquiryChange {
  const reprise = (inquiry.reprises ?? 0) + 1;
  const settled = repriseSettled(inquiry, inquiry.pauseReason, facts);
  const isDormant = settled !== undefined || reprise > house.policy.reprisesAtMost;
  const { clientWait, ...wait } = beginWait(inquiry, 'reprise', at);
  const byId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  const signal = { signalId: `wake-${Date.parse(at)}`, kind: 'woken', at, byId } as const;
  const woken: NewEvent = {
    name: 'inquiry-woken.v1',
    at,
    data: { reprise, because: settled ?? (isDormant ? 'dormant' : 'date') },
  };
  const signals = [...inquiry.signals, signal];
  if (isDormant) return { set: { closing: 'dormant', reopensAt: undefined, signals }, events: [woken] };
  return {
    set: {
      ...wait,
      clientWait: { ...clientWait, pausedBecause: inquiry.pauseReason },
      owner: ownerOf(house, inquiry, at),
      reprises: reprise,
      pauseReason: undefined,
      pausedAt: undefined,
      reopensAt: undefined,
      committedChoice: undefined,
      signals,
    },
    events: [woken, awaitedEvent(clientWait, at)],
  };
}

/** After this many days in one state, another open inquiry is no conversation any more and postpones nothing. */
const conversationDays = 60;
/** A reprise is postponed by this much at a time while the client has something else open. */
const postponedDays = 7;
const msPerDay = 86_400_000;

/** Whether the client is in conversation about something else: they are not written to beside it. */
function isInConversation(theirs: readonly Inquiry[], inquiry: Inquiry, at: Instant): boolean {
  const since = plusMs(at, -conversationDays * msPerDay);
  return theirs.some((one) => one.inquiryId !== inquiry.inquiryId && !isAtRest(one) && progressSince(one) > since);
}

/** What is resumed beside another open inquiry goes to the advisor who serves the client there. */
function underServingAdvisor(house: House, inquiry: Inquiry, theirs: readonly Inquiry[], at: Instant): Inquiry {
  const serving = servingAdvisor(theirs, inquiry);
  const isActive = house.staff.find(({ staffId }) => staffId === serving)?.profile?.active === true;
  if (serving === undefined || !isActive || serving === inquiry.owner?.ownerId) return inquiry;
  const owner: Ownership = {
    ownerId: serving,
    kind: 'advisor',
    assignmentNumber: (inquiry.owner?.assignmentNumber ?? 0) + 1,
    since: at,
    because: 'one-client',
    previousOwnerId: inquiry.owner?.ownerId,
  };
  return { ...inquiry, owner };
}

/** Postpones the reprise while another inquiry is open; undefined when it is due. */
function postponed(theirs: readonly Inquiry[], inquiry: Inquiry, at: Instant): InquiryChange | undefined {
  if (!isInConversation(theirs, inquiry, at)) return undefined;
  return { set: { reopensAt: plusMs(at, postponedDays * msPerDay) }, events: [] };
}

/**
 * Resumes every inquiry whose respectful pause ends by its date, except those that a person has just resumed and those
 * whose client has another inquiry open.
 */
export async function resumePausedInquiries(ports: ResumePorts, at: Instant): Promise<{ woken: number }> {
  const [house, due] = await Promise.all([ports.houses.read(), ports.inquiries.listToResume(at)]);
  let woken = 0;
  for (const inquiryId of due) {
    const inquiry = await ports.inquiries.find(inquiryId);
    if (inquiry?.status !== 'paused' || inquiry.reopensAt === undefined || inquiry.reopensAt > at) continue;
    const facts = await stillTrueFacts(ports, house, inquiry.personId, at);
    const theirs = await ports.inquiries.listOfPerson(inquiry.personId);
    const later = postponed(theirs, inquiry, at);
    try {
      await ports.inquiries.change(
        inquiry,
        later ?? wakingChange(house, underServingAdvisor(house, inquiry, theirs, at), facts, at),
      );
      woken += later === undefined ? 1 : 0;
    } catch (error) {
      // The client came back at this very moment: their message takes precedence.
      if (!(error instanceof InquiryChangedError)) throw error;
    }
  }
  return { woken };
}
