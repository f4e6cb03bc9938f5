import { timesInHand } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import { type Inquiry, InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { pauseToConfirm } from '#domain/inquiry/pause-to-confirm.ts';
import { mayNameMatter, relanceSettled, repriseSettled, type SettledBecause } from '#domain/inquiry/still-true.ts';
import { careOf } from '#domain/policy/care.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';
import type { RelanceCadence, RelanceStep } from '#domain/policy/relance.ts';
import { serviceTarget } from '#domain/policy/service.ts';
import { cadenceOf } from '#domain/relance/cadence-of.ts';
import type { ClientWait, WaitStep } from '#domain/relance/client-wait.ts';
import { isStale, nextRelance } from '#domain/relance/relance-plan.ts';
import { AgendaChangedError, type AgendaReader } from '#ports/agenda-repository.ts';
import type { ContactLedger } from '#ports/contact-ledger.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import type { Letter } from '#ports/letters.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';
import { offerSlots } from '#use-cases/appointments/offer-slots.ts';
import { proposedEvent } from '#use-cases/appointments/propose-slots.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { stillTrueFacts } from '#use-cases/inquiry-changes/still-true-facts.ts';
import { unreachableChange } from '#use-cases/inquiry-changes/unreachable-change.ts';
import { broughtToPerson, isUnread } from '#use-cases/inquiry-changes/unread-change.ts';
import { clientActionLink, clientLetter, openDossier, unsubscribeLink } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, hearFirst, type LifePorts, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';
import { askBeforePause } from './ask-before-pause.ts';
import { careOver, ownerReminder, settledQuestion } from './care-wait.ts';
import { notifyOfFullCap } from './notify-of-full-cap.ts';
import { reserveTouch } from './reserve-touch.ts';

export type RelancePorts = LetterPorts &
  LifePorts & {
    readonly agendas: AgendaReader;
    readonly ledger: ContactLedger;
    readonly purchases: Pick<PurchaseReader, 'listOf'>;
  };

/** A relance about to be sent, with everything the decision depends on. */
interface Due {
  readonly house: House;
  readonly person: Person;
  readonly wait: ClientWait;
  readonly step: RelanceStep;
}

function keyOf(inquiry: Inquiry, { wait, step }: Due): string {
  return `${inquiry.inquiryId}.w${wait.waitNumber}.${step.step}`;
}

function cadenceIn({ policy }: House, wait: ClientWait): RelanceCadence {
  return cadenceOf(wait, policy.relances, careOf(policy));
}

function doneStep(wait: ClientWait, done: WaitStep): ClientWait {
  return { ...wait, steps: [...wait.steps, done], deferredUntil: undefined, callRatherFrom: undefined };
}

/** One time alone is no choice: below this number, new times are offered. */
const fewestTimes = 2;

/**
 * The slots of a relance that the ledger has allowed: held first, then offered by the letter. A relance that is
 * postponed or cancelled holds none.
 */
async function withSlots(ports: RelancePorts, inquiry: Inquiry, due: Due, at: Instant): Promise<Inquiry> {
  const offersSlots = due.step.offer === 'slots' || due.step.offer === 'new-slot';
  const { proposal: offered } = inquiry;
  const inHand = timesInHand(offered, due.house.policy.appointments, at);
  // A retry, or times that the client still holds: they stay held and are offered again.
  if (!offersSlots || offered?.proposedAt === at || inHand.length >= fewestTimes) return inquiry;
  const offer = await offerSlots(ports, due.house, inquiry, due.person, at);
  if (offer === undefined) return inquiry;
  const { proposal, proposalsMade, agendas } = offer;
  const events = [proposedEvent(due.house, proposal, at)];
  return ports.inquiries.change(inquiry, { set: { proposal, proposalsMade }, events, agendas });
}

function letterOf(inquiry: Inquiry, due: Due, dossier: Awaited<ReturnType<typeof openDossier>>, at: Instant): Letter {
  const { house, wait, step } = due;
  if (wait.care !== undefined) return settledQuestion(house, dossier, wait, step, at);
  const { proposal } = inquiry;
  const wantsSlots = step.offer === 'slots' || step.offer === 'new-slot';
  const slots = wantsSlots ? timesInHand(proposal, house.policy.appointments, at) : [];
  // Without a free time to offer, the relance still proposes one concrete thing.
  const offer = wantsSlots && slots.length === 0 ? 'another-option' : step.offer;
  const facts = {
    kind: 'relance',
    moment: wait.moment,
    step: step.step,
    offer,
    slots,
    namesMatter: mayNameMatter(inquiry, wait.moment, localDateOf(at, house.policy.identity.timeZone)),
    ...(slots.length > 0 && proposal !== undefined ? { heldUntil: proposal.heldUntil } : {}),
  } as const;
  const letter = clientLetter(house, dossier, `w${wait.waitNumber}.${step.step}`, facts, at);
  const action =
    offer === 'another-option'
      ? {}
      : {
          link:
            offer === 'clarification'
              ? clientActionLink(house, inquiry, 'completion', wait.waitNumber, at)
              : clientActionLink(house, inquiry, 'slots', proposal?.proposalNumber ?? 0, at),
        };
  return {
    ...letter,
    ...action,
    contactClass: 'relational',
    onlyAsRead: true,
    unsubscribeLink: unsubscribeLink(house, inquiry, 'follow-up', at),
  };
}

/** The cadence is over without an answer of the client: a respectful pause or, after a meeting, the end. */
function restChange(house: House, inquiry: Inquiry, wait: ClientWait, at: Instant): InquiryChange {
  if (wait.care !== undefined) return careOver(house, inquiry, wait, at);
  if (isUnread(inquiry)) return broughtToPerson(inquiry);
  if (wait.moment === 'after-meeting') return { set: { closing: 'without-sale', clientWait: undefined }, events: [] };
  const reason = wait.moment === 'no-show' ? 'no-show' : 'silent';
  const byId = inquiry.owner?.ownerId ?? inquiry.inquiryId;
  return { set: { committedChoice: { choice: 'paused', byId, at, pause: { reason } } }, events: [] };
}

/** The inquiry after the step, and the change that records the step. */
interface Decided {
  readonly inquiry: Inquiry;
  readonly change: InquiryChange;
}

function cancelledChange({ house, wait, step: { step } }: Due, because: string, at: Instant): InquiryChange {
  const data = { waitNumber: wait.waitNumber, step, because, policyVersion: house.policy.version };
  return {
    set: { clientWait: doneStep(wait, { step, outcome: 'cancelled', at, because }) },
    events: [{ name: 'relance-cancelled.v1', at, data }],
  };
}

/** Why nothing is left to write about; undefined while what the client wished is still true. */
async function settledBecause(
  ports: RelancePorts,
  inquiry: Inquiry,
  { house, wait }: Due,
  at: Instant,
): Promise<SettledBecause | undefined> {
  const facts = await stillTrueFacts(ports, house, inquiry.personId, at);
  return wait.moment === 'reprise'
    ? repriseSettled(inquiry, wait.pausedBecause, facts)
    : relanceSettled(inquiry, facts);
}

async function decide(ports: RelancePorts, inquiry: Inquiry, due: Due, at: Instant): Promise<Decided> {
  const { house, person, wait, step } = due;
  const { waitNumber } = wait;
  const policyVersion = house.policy.version;
  const settled = await settledBecause(ports, inquiry, due, at);
  if (settled !== undefined) return { inquiry, change: cancelledChange(due, settled, at) };
  const decision = await reserveTouch(ports, {
    person,
    touch: {
      touchId: keyOf(inquiry, due),
      contactClass: 'relational',
      channel: 'email',
      inquiryId: inquiry.inquiryId,
    },
    topic: 'follow-up',
    caps: serviceTarget(house.policy, inquiry).contactCaps,
    hours: contactHours(house.policy, person.timeZone),
    at,
  });
  switch (decision.decision) {
    case 'cancel':
      return { inquiry, change: cancelledChange(due, decision.because, at) };
    case 'defer': {
      const { until, because } = decision;
      const callRatherFrom = await notifyOfFullCap(ports, inquiry, due, decision, at);
      if (isStale(wait, cadenceIn(house, wait), step, until)) {
        return { inquiry, change: cancelledChange(due, 'stale', at) };
      }
      const data = { waitNumber, step: step.step, until, because, policyVersion };
      const events = [{ name: 'relance-deferred.v1', at, data } as const];
      return { inquiry, change: { set: { clientWait: { ...wait, deferredUntil: until, callRatherFrom } }, events } };
    }
    case 'send':
      return send(ports, inquiry, due, at);
  }
}

/** The touch that was reserved is not made: it counts against no cap. */
async function releaseTouch(ports: RelancePorts, inquiry: Inquiry, due: Due): Promise<void> {
  await ports.ledger.release(inquiry.personId, keyOf(inquiry, due));
}

/** Somebody else changed the inquiry or took the time first: nothing was held, and the relance is decided again. */
async function holdSlots(ports: RelancePorts, inquiry: Inquiry, due: Due, at: Instant): Promise<Inquiry> {
  try {
    return await withSlots(ports, inquiry, due, at);
  } catch (error) {
    if (error instanceof InquiryChangedError || error instanceof AgendaChangedError) {
      await releaseTouch(ports, inquiry, due);
    }
    throw error;
  }
}

/** A client message that came at the last moment cancels the letter and its touch. */
async function delivered(ports: RelancePorts, inquiry: Inquiry, due: Due, letter: Letter, at: Instant) {
  try {
    return await deliverLetter(ports, letter, at);
  } catch (error) {
    if (error instanceof InquiryChangedError) await releaseTouch(ports, inquiry, due);
    throw error;
  }
}

/**
 * The address is closed: no relance can leave, no time stays held, and no cap is used up. The owner has the inquiry
 * again and is told to call, once; a wait that begins after they were told goes on without letters.
 */
async function withheld(ports: RelancePorts, inquiry: Inquiry, due: Due, at: Instant): Promise<Decided> {
  await releaseTouch(ports, inquiry, due);
  const cancelled = cancelledChange(due, 'address-suppressed', at);
  const isTold = inquiry.unreachableSince !== undefined || due.wait.moment === 'reprise';
  const putBack = isTold ? undefined : unreachableChange(due.house, inquiry, at);
  const events = [...cancelled.events, ...(putBack?.events ?? [])];
  const change = { ...putBack, set: { ...cancelled.set, ...putBack?.set }, events };
  // Times of an earlier letter, which the client may have read, stay theirs while the wait goes on.
  if (putBack === undefined && inquiry.proposal?.proposedAt !== at) return { inquiry, change };
  const released = await releasedSlots(ports.agendas, inquiry);
  return { inquiry, change: { ...change, ...released, set: { ...change.set, proposal: undefined } } };
}

async function send(ports: RelancePorts, before: Inquiry, due: Due, at: Instant): Promise<Decided> {
  const { house, wait, step, person } = due;
  if (await ports.people.isSuppressed(person.email)) return withheld(ports, before, due, at);
  const inquiry = await holdSlots(ports, before, due, at);
  const dossier = await openDossier(ports, inquiry);
  const delivery = await delivered(ports, inquiry, due, letterOf(inquiry, due, dossier, at), at);
  if (delivery === 'withheld') return withheld(ports, inquiry, due, at);
  const data = {
    waitNumber: wait.waitNumber,
    step: step.step,
    offer: step.offer,
    policyVersion: house.policy.version,
  };
  const change: InquiryChange = {
    set: { clientWait: doneStep(wait, { step: step.step, outcome: 'sent', at }) },
    events: [{ name: 'relance-sent.v1', at, data }],
  };
  return { inquiry, change };
}

/** The client is owed a resolution, not a relance: the owner is reminded. */
async function remindOwner(ports: RelancePorts, inquiry: Inquiry, due: Due, at: Instant): Promise<NextPlan> {
  const { house, wait, step } = due;
  await deliverLetter(ports, ownerReminder(house, await openDossier(ports, inquiry), wait, step, at), at);
  await ports.inquiries.change(inquiry, {
    set: { clientWait: doneStep(wait, { step: step.step, outcome: 'sent', at }) },
    events: [],
  });
  return goOn(ports, inquiry.inquiryId, at);
}

/** A relance leaves only when the client sent nothing and no member of staff acted on the inquiry. */
function isQuiet({ pendingChoice, status }: Inquiry): boolean {
  return pendingChoice === undefined && (status === 'incomplete' || status === 'awaiting-client');
}

/**
 * Decides one step of the cadence when it is due: state, consent, preferences, pause, cap and hours are checked again,
 * and a relance is not sent when a message came in meanwhile. A relance that may not leave now is postponed to its
 * earliest instant or cancelled with a recorded reason, never dropped silently. Keyed by (inquiry, wait, step), so that
 * a retry sends nothing twice.
 */
export async function sendRelance(ports: RelancePorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [before, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const wait = before.clientWait;
  if (before.signals.length > 0) return hearFirst(ports, inquiryId, at);
  if (wait === undefined || !isQuiet(before)) return goOn(ports, inquiryId, at);
  const person = await ports.people.read(before.personId);
  const hours = contactHours(house.policy, person.timeZone);
  const next = nextRelance(wait, cadenceIn(house, wait), hours);
  if (next.at > at) return goOn(ports, inquiryId, at);
  if (next.kind === 'rest-over') {
    const because = wait.care === undefined ? pauseToConfirm(before, wait) : undefined;
    if (because === undefined) await ports.inquiries.change(before, restChange(house, before, wait, at));
    else await askBeforePause(ports, { house, inquiry: before, wait }, because, at);
    return goOn(ports, inquiryId, at);
  }
  const due: Due = { house, person, wait, step: next.step };
  if (wait.care === 'unresolved') return remindOwner(ports, before, due, at);
  const { inquiry, change } = await decide(ports, before, due, at);
  await ports.inquiries.change(inquiry, change);
  return goOn(ports, inquiryId, at);
}
