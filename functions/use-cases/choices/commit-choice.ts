import { cancelled } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { responseChoices } from '#domain/choices/staff-choices.ts';
import type { House } from '#domain/house/house.ts';
import type { CommittedChoice, Inquiry, PendingChoice } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { ContactLedger } from '#ports/contact-ledger.ts';
import type { InquiryChange, NewEvent } from '#ports/inquiry-repository.ts';
import { awaitedEvent, beginWait } from '#use-cases/inquiry-changes/client-wait-change.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { goOn, type LifePorts, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';

export type CommitPorts = LifePorts & { readonly ledger: ContactLedger; readonly agendas: AgendaReader };

/**
 * The person who answered becomes the client's advisor, so that the client meets the same person next time. The
 * relationship is never taken from an advisor who is still there, nor given to one who only stands in.
 */
function relationshipOf(house: House, inquiry: Inquiry, advisorId: string | undefined): InquiryChange['relationship'] {
  const { owner, personId } = inquiry;
  const hasAdvisor = house.staff.some((member) => member.staffId === advisorId && member.profile?.active === true);
  if (owner?.kind !== 'advisor' || owner.because === 'delegate-of-absent-advisor' || hasAdvisor) return undefined;
  return { personId, advisorId: owner.ownerId };
}

/** The outcome covers what the client asked before it; messages the client sent since still have to be read. */
function stillAsked({ clientAsked }: Inquiry, choice: PendingChoice): Pick<Inquiry, 'clientAsked'> {
  return { clientAsked: clientAsked !== undefined && clientAsked.at > choice.at ? clientAsked : undefined };
}

function recordedEvent({ inquiryId, response, firstResponse }: Inquiry, at: Instant): NewEvent[] {
  if (response === undefined) return [];
  const { byId, businessMinutes, marginMinutes, withinTarget } = response;
  const obligationId = firstResponse?.obligationId ?? `obl-${inquiryId}`;
  const data = { obligationId, byId, businessMinutes, marginMinutes, withinTarget };
  return [{ name: 'first-response-recorded.v1', at, data }];
}

/** It is the client's turn from the instant of the choice; the ten minutes do not count against the client's wait. */
function turnOfClient(
  inquiry: Inquiry,
  moment: 'choice' | 'no-show' | 'after-meeting',
  since: Instant,
  at: Instant,
): Pick<InquiryChange, 'set' | 'events'> {
  const wait = beginWait(inquiry, moment, since);
  return { set: wait, events: [awaitedEvent(wait.clientWait, at)] };
}

function outcomeEvent(inquiry: Inquiry, outcome: MeetingOutcome, byId: string, at: Instant): NewEvent {
  const sale = outcome.kind === 'sale' ? outcome : undefined;
  return {
    name: 'outcome-recorded.v1',
    at,
    data: {
      byId,
      kind: outcome.kind,
      author: outcome.kind === 'no-show' ? outcome.author : null,
      amountMinor: sale?.amountMinor ?? null,
      currency: sale?.currency ?? null,
      category: sale?.category ?? null,
      metOn: inquiry.appointment?.startsAt ?? null,
    },
  };
}

/** A client who did not come is offered other times once; after that the inquiry is paused. */
function noShowChange(
  house: House,
  inquiry: Inquiry,
  author: 'client' | 'advisor',
  choice: PendingChoice,
  at: Instant,
): Pick<InquiryChange, 'set' | 'events'> {
  if (author === 'advisor') {
    const turn = turnOfClient(inquiry, 'choice', choice.at, at);
    return { ...turn, set: { ...turn.set, proposalWanted: 'advisor-missed' } };
  }
  const noShows = (inquiry.noShows ?? 0) + 1;
  if (noShows > house.policy.appointments.reproposalsAfterNoShow) {
    const paused = { choice: 'paused', byId: choice.byId, at: choice.at, pause: { reason: 'no-show' } } as const;
    return { set: { noShows, committedChoice: paused }, events: [] };
  }
  const turn = turnOfClient(inquiry, 'no-show', choice.at, at);
  return { ...turn, set: { ...turn.set, noShows } };
}

function outcomeChange(
  house: House,
  inquiry: Inquiry,
  outcome: MeetingOutcome,
  choice: PendingChoice,
  at: Instant,
): Pick<InquiryChange, 'set' | 'events'> {
  switch (outcome.kind) {
    case 'sale':
      return { set: { closing: 'won' }, events: [] };
    case 'no-sale':
      return { set: { closing: 'without-sale' }, events: [] };
    case 'attended':
      return turnOfClient(inquiry, 'after-meeting', choice.at, at);
    case 'later': {
      const pause = { reason: 'later', reopensAt: outcome.reopensAt } as const;
      return { set: { committedChoice: { choice: 'paused', byId: choice.byId, at: choice.at, pause } }, events: [] };
    }
    case 'no-show':
      return noShowChange(house, inquiry, outcome.author, choice, at);
  }
}

function isSilence({ pause }: PendingChoice): boolean {
  return pause?.reason === 'silent' || pause?.reason === 'no-show';
}

/** The inquiry as it stands when the ten minutes are over; the workflow then plans the next step from it. */
function stoodChange(
  house: House,
  inquiry: Inquiry,
  choice: PendingChoice,
  at: Instant,
): Pick<InquiryChange, 'set' | 'events'> {
  switch (choice.choice) {
    // The answer removed what it covers of the client's words; whatever stands there now still has to be read.
    case 'answered': {
      const turn = turnOfClient(inquiry, 'choice', choice.at, at);
      return { set: turn.set, events: [...recordedEvent(inquiry, at), ...turn.events] };
    }
    case 'slots': {
      const turn = turnOfClient(inquiry, 'choice', choice.at, at);
      const events = [...recordedEvent(inquiry, at), ...turn.events];
      return { set: { ...turn.set, proposalWanted: 'first', chosenTimes: choice.times }, events };
    }
    case 'written':
    case 'clarification':
      return { set: {}, events: recordedEvent(inquiry, at) };
    case 'outcome': {
      const { outcome, byId } = choice;
      if (outcome === undefined) return { set: {}, events: [] };
      const change = outcomeChange(house, inquiry, outcome, choice, at);
      // A past meeting needs neither a cancellation nor a reminder.
      const set = { ...change.set, outcome, outcomeAskedAt: undefined, ...stillAsked(inquiry, choice) };
      return { set, events: [outcomeEvent(inquiry, outcome, byId, at), ...change.events] };
    }
    case 'closed': {
      const { outcome, close = 'by-staff', byId } = choice;
      // A sale that a manager records with the closing counts like one that the advisor records.
      const events = outcome === undefined ? [] : [outcomeEvent(inquiry, outcome, byId, at)];
      return { set: { closing: close, outcome: outcome ?? inquiry.outcome }, events };
    }
    case 'consent-withdrawn':
      return { set: { closing: 'withdrawn' }, events: [] };
    case 'paused':
      // A person's own decision starts the count anew: the day they named is kept, however many silent waits came
      // before. A silence that the owner confirmed is one more of them.
      return { set: isSilence(choice) ? {} : { reprises: undefined }, events: [] };
    case 'off-target':
    case 'declined':
    case 'left-alone':
      return { set: {}, events: [] };
  }
}

/** What a member of staff had done before the client left. */
function overriddenBy({ personId }: Inquiry, choice: PendingChoice): PendingChoice | undefined {
  let one = choice.replaced;
  while (one?.byId === personId) one = one.replaced;
  return one;
}

/**
 * Leaving decides how the inquiry continues and undoes no past act: the answer was given, the meeting took place. A
 * sale wins the inquiry, whatever the client asks for from now on.
 */
function overriddenChange(inquiry: Inquiry, choice: PendingChoice, at: Instant): Pick<InquiryChange, 'set' | 'events'> {
  const done = overriddenBy(inquiry, choice);
  if (done === undefined) return { set: {}, events: [] };
  if (isResponse(done)) return { set: {}, events: recordedEvent(inquiry, at) };
  const { outcome, byId } = done;
  if (outcome === undefined) return { set: {}, events: [] };
  const isWon = outcome.kind === 'sale' && choice.choice !== 'consent-withdrawn';
  const set = { outcome, outcomeAskedAt: undefined, ...(isWon ? ({ closing: 'won' } as const) : {}) };
  return { set, events: [outcomeEvent(inquiry, outcome, byId, at)] };
}

function isResponse({ choice }: PendingChoice): boolean {
  return responseChoices.some((response) => response === choice);
}

/**
 * A meeting still ahead is cancelled when the inquiry is paused or closed, and everybody concerned is notified before
 * anything else is done.
 */
async function withoutMeeting(
  ports: CommitPorts,
  inquiry: Inquiry,
  choice: PendingChoice,
  at: Instant,
): Promise<Pick<InquiryChange, 'set' | 'events' | 'agendas'>> {
  const meeting = meetingAhead(inquiry, at);
  if (meeting === undefined || isResponse(choice) || choice.choice === 'outcome') return { set: {}, events: [] };
  const by = choice.byId === inquiry.personId ? 'client' : 'manager';
  const { appointmentId, advisorId } = meeting;
  return {
    set: { appointment: cancelled(meeting, by, at) },
    events: [{ name: 'appointment-cancelled.v1', at, data: { appointmentId, advisorId, by } }],
    ...(await releasedSlots(ports.agendas, inquiry)),
  };
}

/** Whoever came to an appointment has accepted the frame of the relationship by deed: it is kept on the person. */
function metChange({ personId, appointment }: Inquiry, { outcome }: PendingChoice): Pick<InquiryChange, 'met'> {
  if (outcome === undefined || outcome.kind === 'no-show' || appointment === undefined) return {};
  return { met: { personId, at: appointment.startsAt } };
}

const touchChannels = { call: 'phone', mail: 'email', message: 'message' } as const;

/** An answer given in person counts as a touch like a letter; it is transactional, because the client asked for it. */
async function recordAnswer(
  ports: { readonly ledger: ContactLedger },
  { inquiryId, personId, response }: Inquiry,
  choice: PendingChoice,
): Promise<void> {
  if (choice.choice !== 'answered' || response === undefined) return;
  await ports.ledger.append(personId, {
    touchId: `${inquiryId}.answer-${Date.parse(response.at)}`,
    contactClass: 'transactional',
    channel: touchChannels[response.channel],
    at: response.at,
    inquiryId,
  });
}

/**
 * Runs when the ten minutes are over: a conditional write decides whether the choice is committed or was taken back at
 * the last moment. A repeat finds the decision.
 */
export async function commitChoice(ports: CommitPorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { pendingChoice } = inquiry;
  // Taken back, or replaced at the last moment: the new choice has ten minutes of its own.
  if (pendingChoice === undefined || pendingChoice.undoUntil > at) return goOn(ports, inquiryId, at);
  await recordAnswer(ports, inquiry, overriddenBy(inquiry, pendingChoice) ?? pendingChoice);
  const { undoUntil: _over, ...stood } = pendingChoice;
  const committedChoice: CommittedChoice = stood;
  const change = stoodChange(house, inquiry, pendingChoice, at);
  const overridden = overriddenChange(inquiry, pendingChoice, at);
  const { advisorId } = await ports.people.read(inquiry.personId);
  const meeting = await withoutMeeting(ports, inquiry, pendingChoice, at);
  await ports.inquiries.change(inquiry, {
    ...meeting,
    set: { committedChoice, pendingChoice: undefined, ...overridden.set, ...change.set, ...meeting.set },
    events: [...overridden.events, ...change.events, ...meeting.events],
    ...(isResponse(pendingChoice) ? { relationship: relationshipOf(house, inquiry, advisorId) } : {}),
    ...metChange(inquiry, overriddenBy(inquiry, pendingChoice) ?? pendingChoice),
  });
  return goOn(ports, inquiryId, at);
}
