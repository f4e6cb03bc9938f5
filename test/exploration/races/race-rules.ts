/** The rules that hold after any race, whatever the order. Each rule names its violations. */
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Fact, RaceWorld } from './race-world.ts';

type EventFact = Extract<Fact, { kind: 'event' }>;

const isState = (fact: Fact): fact is Extract<Fact, { kind: 'state' }> => fact.kind === 'state';
const isEvent = (fact: Fact): fact is EventFact => fact.kind === 'event';
const answers = ['answered', 'slots', 'clarification'];

function repeated(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

function oneStandingAnswer({ facts }: RaceWorld): string[] {
  const standing = new Map<string, string>();
  return facts.filter(isEvent).flatMap(({ inquiryId, event }) => {
    if (event.name === 'choice-undone.v1' && answers.includes(event.data.choice)) standing.delete(inquiryId);
    if (event.name !== 'first-response-given.v1') return [];
    const key = event.data.obligationId;
    const twice = standing.get(inquiryId) === key;
    standing.set(inquiryId, key);
    return twice ? [`Promise ${key} was kept twice.`] : [];
  });
}

function eachWordOnce({ facts }: RaceWorld): string[] {
  const keyOf = (inquiryId: string, event: NewEvent): string | undefined => {
    switch (event.name) {
      case 'first-response-warned.v1':
        return `${inquiryId} ${event.data.obligationId} ${event.data.step}`;
      case 'first-response-breached.v1':
      case 'promise-renewed.v1':
      case 'renewed-promise-broken.v1':
        return `${inquiryId} ${event.data.obligationId} ${event.name}`;
      case 'relance-sent.v1':
        return `${inquiryId} relance ${event.data.waitNumber} ${event.data.step}`;
      case 'outcome-asked.v1':
        return `${inquiryId} asked ${event.data.appointmentId} ${event.data.asking}`;
      case 'appointment-told.v1':
        return `${inquiryId} told ${event.data.appointmentId} ${event.data.sequence}`;
      default:
        return undefined;
    }
  };
  const keys = facts.filter(isEvent).flatMap(({ inquiryId, event }) => keyOf(inquiryId, event) ?? []);
  return repeated(keys).map((key) => `Said twice: ${key}`);
}

function eachMailOnce({ ports }: RaceWorld): string[] {
  return repeated(ports.mailer.left).map((key) => `Sent twice: ${key}`);
}

function nothingUnheard({ ports, executions }: RaceWorld): string[] {
  return [...ports.memory.inquiries.values()].flatMap((inquiry) => {
    const { inquiryId, signals, workflowEndedAt } = inquiry;
    const running = executions.filter((one) => one.inquiryId === inquiryId && one.status === 'RUNNING');
    const failed = executions.filter((one) => one.inquiryId === inquiryId && one.status === 'FAILED');
    return [
      ...signals.map(({ kind }) => `${inquiryId}: nobody heard of ${kind}.`),
      ...(running.length > 1 ? [`${inquiryId}: ${running.length} runs at once.`] : []),
      ...(running.length === 0 && workflowEndedAt === undefined
        ? [`${inquiryId}: no run, and none is said to be over.`]
        : []),
      ...(running.length === 1 && workflowEndedAt !== undefined
        ? [`${inquiryId}: runs although it is said to be over.`]
        : []),
      ...failed.map(({ name }) => `${name} failed.`),
    ];
  });
}

function agendasHold({ ports }: RaceWorld): string[] {
  const { agendas, inquiries } = ports.memory;
  return [...agendas.values()].flatMap(({ advisorId, entries }) => {
    const booked = entries.filter(({ kind }) => kind === 'booked');
    const overlaps = booked.filter((one) =>
      booked.some((other) => other !== one && other.startsAt < one.endsAt && one.startsAt < other.endsAt),
    );
    const strange = entries.filter(({ inquiryId, kind, startsAt }) => {
      const inquiry = inquiries.get(inquiryId);
      if (kind === 'held') return inquiry?.proposal === undefined;
      const { appointment } = inquiry ?? {};
      return (
        appointment?.advisorId !== advisorId ||
        appointment.startsAt !== startsAt ||
        appointment.cancelledAt !== undefined
      );
    });
    return [
      ...overlaps.map(({ slotId }) => `${slotId} is booked twice.`),
      ...strange.map(
        ({ slotId, kind, inquiryId }) => `${slotId} is ${kind} for ${inquiryId}, which does not know of it.`,
      ),
    ];
  });
}

function meetingsAreBooked({ ports }: RaceWorld): string[] {
  const { agendas, inquiries } = ports.memory;
  return [...inquiries.values()].flatMap(({ inquiryId, status, appointment }) => {
    if (status !== 'appointment' || appointment === undefined) return [];
    const kept = agendas
      .get(appointment.advisorId)
      ?.entries.some(
        (entry) => entry.inquiryId === inquiryId && entry.kind === 'booked' && entry.startsAt === appointment.startsAt,
      );
    return kept === true ? [] : [`The meeting of ${inquiryId} is in nobody's agenda.`];
  });
}

/** An advisor's occupied places equal the inquiries that await their answer. */
function placesAreCounted({ ports }: RaceWorld): string[] {
  const { loads, inquiries } = ports.memory;
  const counted = new Map<string, number>();
  for (const { owner, status } of inquiries.values()) {
    if (owner?.kind !== 'advisor' || status !== 'awaiting-first-response') continue;
    counted.set(owner.ownerId, (counted.get(owner.ownerId) ?? 0) + 1);
  }
  return [...new Set([...loads.keys(), ...counted.keys()])].flatMap((advisorId) =>
    (loads.get(advisorId) ?? 0) === (counted.get(advisorId) ?? 0)
      ? []
      : [`${advisorId} has ${counted.get(advisorId) ?? 0} places taken, and ${loads.get(advisorId) ?? 0} counted.`],
  );
}

/** A relance is sent only when the client sent nothing and no person acted on the inquiry. */
function noRelanceAfterAWord({ facts }: RaceWorld): string[] {
  return facts.flatMap((fact, index) => {
    if (fact.kind !== 'mail' || fact.letter !== 'relance') return [];
    const latest = facts
      .slice(0, index)
      .filter(isState)
      .findLast((one) => one.inquiryId === fact.inquiryId)?.after;
    if (latest === undefined) return [];
    const isQuiet = latest.pendingChoice === undefined && ['incomplete', 'awaiting-client'].includes(latest.status);
    const isHeard = latest.signals.length > 0;
    return isQuiet && !isHeard ? [] : [`${fact.mailKey} left although the inquiry was ${latest.status}.`];
  });
}

/** After a cancellation, only the cancellation is sent about the meeting. */
function silenceAfterCancellation({ facts }: RaceWorld): string[] {
  return facts.flatMap((fact, index) => {
    // The notice of a letter in doubt goes to the duty manager, whenever the letter was written.
    if (fact.kind !== 'mail' || !fact.mailKey.includes('.app-') || fact.letter === 'mail-in-doubt') return [];
    const appointment = facts
      .slice(0, index)
      .filter(isState)
      .findLast((one) => one.inquiryId === fact.inquiryId)?.after.appointment;
    if (appointment?.cancelledAt === undefined) return [];
    const says = ['appointment-cancelled', 'appointment-booked'].includes(fact.letter);
    const isOfTheEnd = fact.mailKey.includes(`${appointment.appointmentId}.${appointment.sequence}`);
    return says && isOfTheEnd ? [] : [`${fact.mailKey} left after the cancellation.`];
  });
}

/** A process with too many conflicts is told to try again, which is a valid result; an unexpected error is not. */
function everybodyGotAnAnswer({ interleaver }: RaceWorld): string[] {
  return interleaver.failures.map(({ process, error }) => `${process} failed: ${error}`);
}

const raceRules = {
  'one answer stands for a promise': oneStandingAnswer,
  'each word is said once': eachWordOnce,
  'each mail leaves once': eachMailOnce,
  'nothing stays unheard, and one run follows each inquiry': nothingUnheard,
  'no hour is kept twice, and none for nobody': agendasHold,
  'every meeting is in an agenda': meetingsAreBooked,
  'places are those of what awaits an answer': placesAreCounted,
  'no relance leaves after a word of the client': noRelanceAfterAWord,
  'after a cancellation only the cancellation is said': silenceAfterCancellation,
  'whoever acted got an answer': everybodyGotAnAnswer,
} as const;

export function brokenRules(world: RaceWorld): string[] {
  return Object.entries(raceRules).flatMap(([name, rule]) => rule(world).map((found) => `${name}: ${found}`));
}
