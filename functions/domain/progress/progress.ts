import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import { nextCheckpointAt } from '#domain/first-response/next-look.ts';
import { clientTimeZone, type House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { type LifeRules, nextStep } from '#domain/inquiry/next-step.ts';
import { awaitsConfirmation } from '#domain/inquiry/pause-to-confirm.ts';
import { cadenceOf } from '#domain/relance/cadence-of.ts';
import { nextRelance } from '#domain/relance/relance-plan.ts';
import type { Blockage, NextStep } from './blockage.ts';
import { lifeRules } from './life-rules.ts';

/** The next expected act, automatic or by a person, and when. */
export interface Standing {
  readonly step: NextStep;
  readonly at?: Instant | undefined;
}

/** The advisor was asked twice: only a person can record the outcome of the meeting. */
function isOutcomeMissing({ status, outcomeAskedAt = [], pendingChoice }: Inquiry): boolean {
  return status === 'awaiting-outcome' && pendingChoice === undefined && outcomeAskedAt.length > 1;
}

/**
 * The workflow of every inquiry assigns an owner within seconds; an inquiry that lost its workflow is started again
 * after ten minutes. One that has no owner by then is shown to a person.
 */
const unassignedAfterMs = 10 * 60_000;

function isUnassigned({ status, owner, receivedAt }: Inquiry, at: Instant): boolean {
  const isOver = toEpochMs(at) - toEpochMs(receivedAt) >= unassignedAfterMs;
  return status === 'received' && owner === undefined && isOver;
}

/** Since when the inquiry is in its present state, read from its own item. */
export function progressSince(inquiry: Inquiry): Instant {
  return stageBegun(inquiry) ?? inquiry.receivedAt;
}

function stageBegun(inquiry: Inquiry): Instant | undefined {
  switch (inquiry.status) {
    case 'received':
      return inquiry.clientAsked?.at;
    case 'awaiting-first-response':
      return inquiry.firstResponse?.startedAt ?? inquiry.owner?.since;
    case 'responded':
      return inquiry.pendingChoice?.at ?? inquiry.committedChoice?.at ?? inquiry.response?.at;
    case 'incomplete':
    case 'awaiting-client':
      return inquiry.clientWait?.startedAt ?? inquiry.response?.at;
    case 'appointment':
      return inquiry.appointment?.bookedAt;
    case 'awaiting-outcome':
      return inquiry.appointment?.endsAt;
    case 'paused':
      return inquiry.pausedAt;
    case 'closed':
      return inquiry.closedAt;
  }
}

function whileAnswerIsDue({ firstResponse, owner }: Inquiry, at: Instant): Blockage | undefined {
  if (firstResponse?.escalatedAt !== undefined) return 'escalated';
  if (firstResponse?.breachedAt !== undefined || (firstResponse !== undefined && firstResponse.deadlineAt <= at))
    return 'breached';
  if (owner?.because === 'nobody-eligible') return 'nobody-eligible';
  return owner?.because === 'doubtful' ? 'doubtful' : undefined;
}

/** The blockage of an inquiry, which needs a person; undefined when there is none. */
export function blockageOf(house: House, inquiry: Inquiry, at: Instant): Blockage | undefined {
  const { status, owner, pendingChoice } = inquiry;
  if (status === 'paused' || status === 'closed') return undefined;
  if (inquiry.unreachableSince !== undefined && status !== 'responded') return 'mail-bounced';
  if (inquiry.heldBecause === 'trouble') return 'workflow-trouble';
  if (house.staff.some(({ staffId, left }) => staffId === owner?.ownerId && left === true)) return 'owner-left';
  if (isUnassigned(inquiry, at)) return 'unassigned';
  if (isOutcomeMissing(inquiry)) return 'outcome-missing';
  if (status === 'awaiting-first-response' && pendingChoice === undefined) return whileAnswerIsDue(inquiry, at);
  if (awaitsConfirmation(inquiry) && pendingChoice === undefined) return 'pause-to-confirm';
  return status === 'appointment' && inquiry.clientAsked !== undefined ? 'client-asked' : undefined;
}

function beforeAnswer(house: House, inquiry: Inquiry): Standing {
  const at = nextCheckpointAt(house, inquiry);
  const { owner, firstResponse } = inquiry;
  if (firstResponse?.breachedAt !== undefined) {
    // For the duty manager, the next step is only a reminder of an act that is already due.
    return owner?.kind === 'advisor' ? { step: 'escalation', at } : { step: 'first-response' };
  }
  const isLastWarned = at !== undefined && firstResponse !== undefined && at >= firstResponse.deadlineAt;
  return { step: isLastWarned ? 'breach' : 'warning', at };
}

/** The next relance, unless the client or an advisor acts first; undefined when there is none. */
export function relanceAhead(inquiry: Inquiry, rules: LifeRules): Standing | undefined {
  const { clientWait } = inquiry;
  if (clientWait === undefined || clientWait.confirmAskedAt !== undefined) return undefined;
  const next = nextRelance(clientWait, cadenceOf(clientWait, rules.relances, rules.care), rules.clientHours);
  if (clientWait.care === 'unresolved') return { step: 'resolution', at: next.at };
  return { step: next.kind === 'step' ? 'relance' : 'rest', at: next.at };
}

export function rulesOf(house: House, inquiry: Inquiry, person: Person | undefined): LifeRules {
  return lifeRules(house, inquiry, { timeZone: person?.timeZone ?? clientTimeZone(house, inquiry) });
}

/** Read from the same plan that the workflow follows, so that no page announces a step that will not happen. */
export function progressOf(
  house: House,
  inquiry: Inquiry,
  person: Person | undefined,
  at: Instant,
): Standing | undefined {
  const rules = rulesOf(house, inquiry, person);
  const { next, lookAt } = nextStep({ ...inquiry, signals: [], acknowledgementOwed: undefined }, rules, at);
  switch (next) {
    case 'await-end-of-undo':
      return { step: 'undo', at: lookAt };
    case 'qualify':
      return { step: 'assignment' };
    case 'first-response':
      return beforeAnswer(house, inquiry);
    case 'await-completion':
    case 'await-client-choice':
      return relanceAhead(inquiry, rules);
    case 'await-appointment':
    case 'await-meeting': {
      const startsAt = inquiry.appointment?.startsAt;
      return startsAt !== undefined && startsAt <= at
        ? { step: 'outcome', at: startsAt }
        : { step: 'appointment', at: startsAt };
    }
    case 'await-outcome':
      return { step: 'outcome', at: inquiry.outcomeAskedAt?.[0] ?? inquiry.appointment?.endsAt };
    case 'over': {
      const { status, reopensAt, clientWait } = inquiry;
      if (awaitsConfirmation(inquiry)) return { step: 'confirmation', at: clientWait?.confirmAskedAt };
      return status === 'paused' && reopensAt !== undefined ? { step: 'reprise', at: reopensAt } : undefined;
    }
    default:
      return { step: 'at-work' };
  }
}
