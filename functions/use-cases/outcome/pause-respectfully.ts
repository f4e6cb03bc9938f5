import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { fromDayNumber, localDateOf, startOfLocalDate, toDayNumber } from '#domain/calendar/local-date.ts';
import type { LeftHow } from '#domain/choices/client-choices.ts';
import type { House } from '#domain/house/house.ts';
import { contactTopics, type Person } from '#domain/identity/person.ts';
import type { Inquiry, OffTargetReason } from '#domain/inquiry/inquiry.ts';
import type { PauseReason } from '#domain/policy/relance.ts';
import { type OffTargetKind, offTargetKinds } from '#domain/policy/scoring.ts';
import { statedReturn } from '#domain/understanding/stated-return.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import type { InquiryDossier, Letter, LetterFacts } from '#ports/letters.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import { stopTopics } from '#use-cases/consent/stop-topics.ts';
import { placeGivenBack } from '#use-cases/inquiry-changes/ownership-change.ts';
import { pausedOwner } from '#use-cases/inquiry-changes/paused-owner.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { clientLetter, openDossier } from '#use-cases/letters/compose-letter.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { type NextPlan, planInstead } from '#use-cases/workflow/plan-next-step.ts';
import { clientLeftLetter } from './client-left-letter.ts';

export type PausePorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonRepository;
  readonly agendas: AgendaReader;
};

interface Pause {
  readonly because: PauseReason;
  readonly offTargetKind: string | undefined;
  readonly reopensAt: Instant | undefined;
  /** The farewell letter, if any. */
  readonly facts: LetterFacts | undefined;
  /** How the client left, if it was their own wish: the owner is told. */
  readonly leftHow: LeftHow | undefined;
}

const msPerDay = 86_400_000;

function isOffTargetKind(kind: string): kind is OffTargetKind {
  return offTargetKinds.some((known) => known === kind);
}

function exitLetter(house: House, kind: string): LetterFacts | undefined {
  const route = isOffTargetKind(kind) ? house.policy.scoring.offTarget.routes[kind] : undefined;
  if (route !== undefined && route.reply === 'none') return undefined;
  const destinationUrl = route === undefined ? undefined : house.destinations[route.desk];
  return { kind: 'off-target-redirect', offTargetKind: kind, destinationUrl };
}

/** A person's own judgement takes precedence over the rules'. */
function judgedReason(inquiry: Inquiry): OffTargetReason | undefined {
  return inquiry.committedChoice?.choice === 'off-target'
    ? (inquiry.committedChoice.offTargetReason ?? 'other')
    : undefined;
}

/** When the house may write again by itself: the day the client named, else the policy's; absent when only they can resume. */
function reopening(house: House, { wishes }: Inquiry, because: PauseReason, at: Instant): Instant | undefined {
  const days = house.policy.pauses[because].reopenAfterDays;
  if (days === 'never') return undefined;
  const { timeZone } = house.policy.identity;
  const stated = statedReturn(wishes?.time, toDayNumber(localDateOf(at, timeZone)));
  return stated === undefined ? plusMs(at, days * msPerDay) : startOfLocalDate(fromDayNumber(stated), timeZone);
}

function chosenPause(house: House, inquiry: Inquiry, at: Instant): Pause | undefined {
  const { committedChoice } = inquiry;
  switch (committedChoice?.choice) {
    case 'paused': {
      const because = committedChoice.pause?.reason ?? 'silent';
      const reopensAt = committedChoice.pause?.reopensAt ?? reopening(house, inquiry, because, at);
      const isGracious = house.policy.pauses[because].message === 'gracious';
      const byClient = committedChoice.byId === inquiry.personId;
      return {
        because,
        offTargetKind: undefined,
        reopensAt,
        facts: isGracious ? { kind: 'respectful-pause', because, reopensAt } : undefined,
        leftHow: byClient ? 'paused' : undefined,
      };
    }
    case 'declined': {
      const facts = { kind: 'respectful-pause', because: 'client-asked' } as const;
      return { because: 'client-asked', offTargetKind: undefined, reopensAt: undefined, facts, leftHow: 'declined' };
    }
    case 'left-alone':
      // A client who asks for silence gets no answer.
      return {
        because: 'client-asked',
        offTargetKind: undefined,
        reopensAt: undefined,
        facts: undefined,
        leftHow: 'left-alone',
      };
    case undefined:
    case 'answered':
    case 'written':
    case 'slots':
    case 'clarification':
    case 'off-target':
    case 'outcome':
    case 'closed':
    case 'consent-withdrawn':
      return undefined;
  }
}

function pauseOf(house: House, inquiry: Inquiry, at: Instant): Pause {
  const chosen = chosenPause(house, inquiry, at);
  if (chosen !== undefined) return chosen;
  const judged = judgedReason(inquiry);
  if (judged !== undefined) {
    const facts = exitLetter(house, judged);
    return { because: 'off-target', offTargetKind: judged, reopensAt: undefined, facts, leftHow: undefined };
  }
  if (inquiry.qualification?.verdict === 'premature') {
    const facts: LetterFacts = { kind: 'acknowledgement', variant: 'premature' };
    const reopensAt = reopening(house, inquiry, 'premature', at);
    return { because: 'premature', offTargetKind: undefined, reopensAt, facts, leftHow: undefined };
  }
  const kind = inquiry.offTargetKind ?? 'spam';
  // An answer to a robot only confirms that the address is read.
  const facts = inquiry.suspicions.includes('trap-filled') ? undefined : exitLetter(house, kind);
  return { because: 'off-target', offTargetKind: kind, reopensAt: undefined, facts, leftHow: undefined };
}

async function changeOf(
  ports: PausePorts,
  house: House,
  before: Inquiry,
  pause: Pause,
  at: Instant,
): Promise<InquiryChange> {
  const { because, offTargetKind, reopensAt } = pause;
  const ownedBecause = because === 'premature' || because === 'off-target' ? because : 'incomplete';
  const owner = pausedOwner(house, before, ownedBecause, at);
  return {
    set: {
      status: 'paused',
      // The changes these signals made were part of the decision; a run that ends leaves no unread signal.
      signals: [],
      pauseReason: because,
      pausedAt: at,
      offTargetKind,
      reopensAt,
      owner,
      workflowEndedAt: at,
      clientWait: undefined,
      proposal: undefined,
      proposalWanted: undefined,
      clientAsked: undefined,
    },
    events: [
      {
        name: 'inquiry-paused.v1',
        at,
        data: {
          because,
          offTargetKind: offTargetKind ?? null,
          ownerId: owner.ownerId,
          policyVersion: house.policy.version,
        },
      },
    ],
    ...placeGivenBack(before),
    ...(await releasedSlots(ports.agendas, before)),
  };
}

/** A premature or off-target inquiry gets this as its first letter; a later pause has a letter key of its own. */
function stepOf(inquiry: Inquiry, facts: LetterFacts): string {
  const { completions = 0 } = inquiry;
  if (facts.kind === 'acknowledgement') return completions === 0 ? 'acknowledgement' : `acknowledgement-${completions}`;
  const { committedChoice, earlierResponses } = inquiry;
  const isExit = facts.kind === 'off-target-redirect';
  // Judged again after the client came back: the client is told again.
  if (isExit && earlierResponses === undefined) return 'off-target';
  const kind = isExit ? 'off-target' : 'pause';
  return `${kind}-${Date.parse(committedChoice?.at ?? inquiry.receivedAt)}`;
}

/** A letter that the house adds by itself, when the client did not ask for the pause. */
function isUnasked({ because, facts, leftHow }: Pause): boolean {
  return facts?.kind === 'respectful-pause' && leftHow === undefined && because !== 'client-asked';
}

/** A client who stopped the relances gets no letter about their end either. */
function wantsSilence({ preferences, stoppedTopics, consentWithdrawnAt }: Person): boolean {
  const hasStopped = preferences?.stoppedAt !== undefined || consentWithdrawnAt !== undefined;
  return hasStopped || stoppedTopics.includes('follow-up');
}

function lettersOf(house: House, dossier: InquiryDossier, pause: Pause, at: Instant): Letter[] {
  const { inquiry } = dossier;
  const { facts, leftHow } = pause;
  const isWritten = facts !== undefined && !(isUnasked(pause) && wantsSilence(dossier.person));
  const toClient = isWritten ? [clientLetter(house, dossier, stepOf(inquiry, facts), facts, at)] : [];
  return leftHow === undefined ? toClient : [...toClient, clientLeftLetter(house, dossier, leftHow, at)];
}

/** An off-target or premature verdict leads here directly. */
function isJudged({ status, qualification }: Inquiry): boolean {
  const verdict = qualification?.verdict;
  return status === 'received' && (verdict === 'off-target' || verdict === 'premature');
}

/**
 * Pauses the inquiry: a typed reason, a named owner, a farewell letter or none, every slot released and no timer left.
 * Only the date of its reprise is kept, which a schedule reads. Returns the next step when the inquiry is not to be
 * paused after all.
 */
export async function pauseRespectfully(
  ports: PausePorts,
  inquiryId: string,
  at: Instant,
): Promise<NextPlan | Record<string, never>> {
  const [before, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  if (before.status !== 'paused') {
    const steps = ['pause', ...(isJudged(before) ? (['qualify'] as const) : [])] as const;
    const instead = await planInstead(ports, { house, inquiry: before }, { steps, event: 'inquiry-paused.v1' }, at);
    if (instead !== undefined) return instead === 'done' ? {} : instead;
  }
  const pause = pauseOf(house, before, at);
  const inquiry =
    before.status === 'paused'
      ? before
      : await ports.inquiries.change(before, await changeOf(ports, house, before, pause, at));
  if (pause.leftHow === 'left-alone') {
    await stopTopics(ports, await ports.people.read(inquiry.personId), contactTopics, 'page', at);
  }
  if (pause.facts === undefined && pause.leftHow === undefined) return {};
  await deliverLetters(ports, lettersOf(house, await openDossier(ports, inquiry), pause, at), at);
  return {};
}
