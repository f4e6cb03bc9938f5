import { timesInHand } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import { type Inquiry, InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { careOf } from '#domain/policy/care.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';
import type { RelanceCadence, RelanceStep } from '#domain/policy/relance.ts';
import { serviceTarget } from '#domain/policy/service.ts';
import { cadenceOf } from '#domain/relance/cadence-of.ts';
import type { ClientWait, WaitStep } from '#domain/relance/client-wait.ts';
import { isStale, nextRelance } from '#domain/relance/relance-plan.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { ContactLedger } from '#ports/contact-ledger.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import type { Letter } from '#ports/letters.ts';
import { offerSlots } from '#use-cases/appointments/offer-slots.ts';
import { proposedEvent } from '#use-cases/appointments/propose-slots.ts';
import { broughtToPerson, isUnread } from '#use-cases/inquiry-changes/unread-change.ts';
import { clientActionLink, clientLetter, openDossier, unsubscribeLink } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, hearFirst, type LifePorts, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';
import { careOver, ownerReminder, settledQuestion } from './care-wait.ts';
import { reserveTouch } from './reserve-touch.ts';

export type RelancePorts = LetterPorts & LifePorts & { readonly agendas: AgendaReader; readonly ledger: ContactLedger };

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
  return { ...wait, steps: [...wait.steps, done], deferredUntil: undefined };
}

/** One time alone is no choice: below this number, new times are offered. */
const fewestTimes = 2;

/** A relance offers slots as an advisor does: it holds them first, then writes. */
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

async function decide(ports: RelancePorts, inquiry: Inquiry, due: Due, at: Instant): Promise<InquiryChange> {
  const { house, person, wait, step } = due;
  const { waitNumber } = wait;
  const policyVersion = house.policy.version;
  const skipped = (because: string): InquiryChange => ({
    set: { clientWait: doneStep(wait, { step: step.step, outcome: 'cancelled', at, because }) },
    events: [{ name: 'relance-cancelled.v1', at, data: { waitNumber, step: step.step, because, policyVersion } }],
  });
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
      return skipped(decision.because);
    case 'defer': {
      const { until, because } = decision;
      if (isStale(wait, cadenceIn(house, wait), step, until)) return skipped('stale');
      return {
        set: { clientWait: { ...wait, deferredUntil: until } },
        events: [
          { name: 'relance-deferred.v1', at, data: { waitNumber, step: step.step, until, because, policyVersion } },
        ],
      };
    }
    case 'send':
      return send(ports, inquiry, due, at);
  }
}

/** A client message that came at the last moment cancels the letter and its touch. */
async function delivered(ports: RelancePorts, inquiry: Inquiry, due: Due, letter: Letter, at: Instant) {
  try {
    return await deliverLetter(ports, letter, at);
  } catch (error) {
    if (error instanceof InquiryChangedError) await ports.ledger.release(inquiry.personId, keyOf(inquiry, due));
    throw error;
  }
}

async function send(ports: RelancePorts, inquiry: Inquiry, due: Due, at: Instant): Promise<InquiryChange> {
  const { house, wait, step } = due;
  const { waitNumber } = wait;
  const policyVersion = house.policy.version;
  const dossier = await openDossier(ports, inquiry);
  const delivery = await delivered(ports, inquiry, due, letterOf(inquiry, due, dossier, at), at);
  if (delivery === 'withheld') {
    await ports.ledger.release(inquiry.personId, keyOf(inquiry, due));
    const because = 'address-suppressed';
    return {
      set: { clientWait: doneStep(wait, { step: step.step, outcome: 'cancelled', at, because }) },
      events: [{ name: 'relance-cancelled.v1', at, data: { waitNumber, step: step.step, because, policyVersion } }],
    };
  }
  return {
    set: { clientWait: doneStep(wait, { step: step.step, outcome: 'sent', at }) },
    events: [{ name: 'relance-sent.v1', at, data: { waitNumber, step: step.step, offer: step.offer, policyVersion } }],
  };
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
    await ports.inquiries.change(before, restChange(house, before, wait, at));
    return goOn(ports, inquiryId, at);
  }
  const due: Due = { house, person, wait, step: next.step };
  if (wait.care === 'unresolved') return remindOwner(ports, before, due, at);
  const inquiry = await withSlots(ports, before, due, at);
  await ports.inquiries.change(inquiry, await decide(ports, inquiry, due, at));
  return goOn(ports, inquiryId, at);
}
