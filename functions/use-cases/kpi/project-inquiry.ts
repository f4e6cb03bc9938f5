import type { InquiryProjection, ProjectedMeeting } from '#domain/kpi/projection.ts';
import type { EventData, HouseEvent } from '#events/catalog.ts';

const blank: Omit<InquiryProjection, 'inquiryId'> = {
  channel: 'none',
  language: 'none',
  intent: 'none',
  vip: false,
  returning: false,
  policyVersion: 'none',
  judgedOffTarget: false,
  warnings: 0,
  breached: false,
  escalated: false,
  relances: {},
  waitsBegunAt: [],
  meetings: {},
  outcomes: {},
  closedAsWon: false,
  privateCompleted: false,
  satisfactions: {},
};

/**
 * Later promises are measured too, but an inquiry has one first response: that to its first promise. Its number is two
 * when a client who was asked to complete asked for a call instead. An imported inquiry had its first promise in its
 * past, known or not, so no promise made after it resumed is the first.
 */
function firstPromiseOf(inquiryId: string, events: readonly HouseEvent[]): string {
  const ofThePast = `obl-${inquiryId}`;
  if (events.some(({ name }) => name === 'inquiry-imported.v1')) return ofThePast;
  const planned = events.find((event) => event.name === 'first-response-planned.v1');
  return planned?.data.obligationId ?? ofThePast;
}

function latestMeeting(story: InquiryProjection): readonly [string, ProjectedMeeting] | undefined {
  return Object.entries(story.meetings).at(-1);
}

function withMeeting(
  story: InquiryProjection,
  appointmentId: string,
  change: Partial<ProjectedMeeting>,
): InquiryProjection {
  const before = story.meetings[appointmentId];
  if (before === undefined) return story;
  return { ...story, meetings: { ...story.meetings, [appointmentId]: { ...before, ...change } } };
}

/** Only the undone choice is reverted: an undone outcome leaves the first response unchanged. */
function undone(
  story: InquiryProjection,
  choice: EventData<'choice-undone.v1'>['choice'],
  wasLater: boolean,
): InquiryProjection {
  switch (choice) {
    case 'answered':
    case 'written':
    case 'slots':
    case 'clarification':
      return wasLater ? story : { ...story, response: undefined };
    case 'off-target':
      return { ...story, judgedOffTarget: false };
    case 'slot-chosen': {
      const latest = latestMeeting(story);
      return latest === undefined ? story : withMeeting(story, latest[0], { cancelled: true });
    }
    case 'outcome':
    case 'paused':
    case 'closed':
    case 'declined':
    case 'left-alone':
    case 'consent-withdrawn':
    case 'handed-over':
      return story;
  }
}

function relanceKey({ waitNumber, step }: { readonly waitNumber: number; readonly step: string }): string {
  return `${waitNumber}.${step}`;
}

function withRelance(
  story: InquiryProjection,
  of: { readonly waitNumber: number; readonly step: string },
  at: string,
  how?: 'sent' | 'cancelled',
): InquiryProjection {
  const key = relanceKey(of);
  const { plannedAt = at, settled } = story.relances[key] ?? {};
  const relance = { plannedAt, settled: how === undefined ? settled : { at, how } };
  return { ...story, relances: { ...story.relances, [key]: relance } };
}

function withOutcome(story: InquiryProjection, data: EventData<'outcome-recorded.v1'>, at: string): InquiryProjection {
  const { byId, kind, author, amountMinor, currency, metOn } = data;
  const metAt = metOn ?? at;
  const meeting = Object.values(story.meetings).findLast(({ startsAt }) => startsAt === metAt);
  const sale = kind === 'sale' && amountMinor !== null && currency !== null ? { amountMinor, currency } : undefined;
  const advisorId = meeting?.advisorId ?? byId;
  const outcome = { at, metAt, byId: advisorId, boutiqueId: meeting?.boutiqueId, kind, author, sale };
  return { ...story, outcomes: { ...story.outcomes, [metAt]: outcome } };
}

/** A promise breaks once: the person who holds the clock at a later checkpoint did not break it. */
function withBreach(
  story: InquiryProjection,
  data: EventData<'first-response-breached.v1'>,
  first: string,
): InquiryProjection {
  const { obligationId, ownerId } = data;
  const missedBy = obligationId === first ? { ownerId, boutiqueId: story.boutiqueId } : undefined;
  return { ...story, breached: true, missedBy: story.missedBy ?? missedBy };
}

interface Promises {
  /** The person whose answer is the first response. */
  readonly first: string;
  /** The latest answer was to a later promise: it is that answer which is taken back, not the first response. */
  readonly wasLater: boolean;
}

/** What one event adds to the projection of its inquiry. */
function told(story: InquiryProjection, event: HouseEvent, { first, wasLater }: Promises): InquiryProjection {
  const at = event.occurredAt;
  switch (event.name) {
    case 'inquiry-received.v1': {
      const { channel, language, intent, vip, returningClient, policyVersion } = event.data;
      return { ...story, receivedAt: at, channel, language, intent, vip, returning: returningClient, policyVersion };
    }
    case 'inquiry-qualified.v1': {
      const { verdict, vicLevel, policyVersion, jobToBeDone: job } = event.data;
      return { ...story, job, verdict, firstVerdict: story.firstVerdict ?? verdict, vicLevel, policyVersion };
    }
    case 'inquiry-rescored.v1':
    case 'inquiry-level-changed.v1':
      return { ...story, vicLevel: event.data.levelAfter };
    case 'advisor-assigned.v1':
      return { ...story, ownerId: event.data.ownerId, boutiqueId: event.data.boutiqueId };
    case 'inquiry-steered.v1':
      return event.data.act === 'judged' ? { ...story, judgedAs: event.data.because } : story;
    case 'first-response-given.v1':
      return event.data.obligationId === first ? { ...story, response: { at, ...event.data } } : story;
    case 'advisor-judged-off-target.v1':
      return { ...story, judgedOffTarget: true };
    case 'choice-undone.v1':
      return undone(story, event.data.choice, wasLater);
    case 'inquiry-reopened.v1':
      return event.data.because === 'client-spoke' || event.data.promise === 'new' || wasLater
        ? story
        : { ...story, response: undefined, judgedOffTarget: false };
    case 'first-response-warned.v1':
      return { ...story, warnings: story.warnings + 1 };
    case 'first-response-breached.v1':
      return withBreach(story, event.data, first);
    case 'inquiry-escalated.v1':
      return { ...story, escalated: true };
    case 'client-awaited.v1':
      return { ...story, waitsBegunAt: [...story.waitsBegunAt, at] };
    case 'relance-deferred.v1':
      return withRelance(story, event.data, at);
    case 'relance-sent.v1':
      return withRelance(story, event.data, at, 'sent');
    case 'relance-cancelled.v1':
      return withRelance(story, event.data, at, 'cancelled');
    case 'client-asked.v1':
      return event.data.what === 'other-times' ? { ...story, privateCompleted: true } : story;
    case 'slot-chosen.v1': {
      const { appointmentId, advisorId, boutiqueId, startsAt } = event.data;
      const meeting = { advisorId, boutiqueId, startsAt, cancelled: false };
      return { ...story, privateCompleted: true, meetings: { ...story.meetings, [appointmentId]: meeting } };
    }
    case 'appointment-moved.v1': {
      const { appointmentId, advisorId, startsAt } = event.data;
      return withMeeting(story, appointmentId, { advisorId, startsAt });
    }
    case 'appointment-cancelled.v1':
      return withMeeting(story, event.data.appointmentId, { cancelled: true });
    case 'outcome-recorded.v1':
      return withOutcome(story, event.data, at);
    case 'satisfaction-given.v1': {
      const { appointmentId, advisorId, csat, nps } = event.data;
      const given = { at, advisorId, csat, nps };
      return { ...story, satisfactions: { ...story.satisfactions, [appointmentId]: given } };
    }
    case 'inquiry-closed.v1':
      return event.data.because === 'won' ? { ...story, closedAsWon: true } : story;
    default:
      return story;
  }
}

/** The projection of one inquiry from its events, each once and oldest first. */
export function projectEvents(inquiryId: string, events: readonly HouseEvent[]): InquiryProjection {
  let story: InquiryProjection = { inquiryId, ...blank };
  const first = firstPromiseOf(inquiryId, events);
  let wasLater = false;
  for (const event of events) {
    if (event.name === 'first-response-given.v1') wasLater = event.data.obligationId !== first;
    story = told(story, event, { first, wasLater });
  }
  return story;
}
