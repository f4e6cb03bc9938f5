/**
 * A complete inquiry over the real graph and the real use cases, with memory in the place of AWS: a thousand times
 * faster than on the stack, repeatable call by call, and with every act in a race with the running processes.
 */
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import { cancelAppointment } from '#use-cases/appointments/cancel-appointment.ts';
import { chooseSlot } from '#use-cases/appointments/choose-slot.ts';
import { moveAppointment } from '#use-cases/appointments/move-appointment.ts';
import { handOverInquiry } from '#use-cases/assignment/hand-over-inquiry.ts';
import { applyStaffCommand, type CommandGiven } from '#use-cases/choices/apply-staff-command.ts';
import { readAction } from '#use-cases/choices/read-staff-link.ts';
import { undoPendingChoice } from '#use-cases/choices/undo-choice.ts';
import { undoClientChoice } from '#use-cases/choices/undo-client-choice.ts';
import { undoWithdrawal } from '#use-cases/consent/undo-withdrawal.ts';
import { withdrawConsent } from '#use-cases/consent/withdraw-consent.ts';
import { completeInquiry, replyToAdvisor } from '#use-cases/intake/complete-inquiry.ts';
import { leaveInquiry } from '#use-cases/outcome/leave-inquiry.ts';
import { recordOutcome } from '#use-cases/outcome/record-outcome.ts';
import { askAdvisor } from '#use-cases/relances/ask-advisor.ts';
import { monday10 } from '../../unit/ports/house.ts';
import { inquiry, person } from '../../unit/ports/samples.ts';
import { choiceOf, randomOf } from './interleaver.ts';
import { type Act, type Ports, RaceWorld } from './race-world.ts';

const messages = [
  'Bonjour, ma femme aura cinquante ans le 12 décembre et je voudrais lui offrir une montre, rien de trop voyant. Elle porte surtout de l’or jaune.',
  'Bonjour, pouvez-vous me recontacter ? Merci.',
  'Just looking at the moment, thank you. Lovely website.',
  'Bonjour, notre agence vous propose un audit gratuit de votre site. Quand seriez-vous disponible pour une visio de 15 minutes ?',
];

const minuteMs = 60_000;
const dayMs = 86_400_000;
const twoYearsMs = 731 * dayMs;

type Doing = (who: string) => Promise<Act>;
type Pick = <One>(all: readonly One[]) => One;

/** A person who answers by a link of the present assignment, or of an earlier one. */
function staffActs(world: RaceWorld, current: Inquiry, token: string, pick: Pick): Record<string, () => Doing> {
  const { now } = world;
  const steer = (steering: CommandGiven) => () =>
    world.byHouse(async (ports) => {
      const about = { house: await ports.houses.read(), inquiry: await ports.inquiries.read('inq-1'), byId: 'helene' };
      await applyStaffCommand(ports, about, steering, now);
    });
  const outcomes: readonly MeetingOutcome[] = [
    { kind: 'attended' },
    { kind: 'no-sale' },
    { kind: 'no-show', author: 'client' },
    { kind: 'no-show', author: 'advisor' },
    { kind: 'sale', amountMinor: 1_250_000, currency: 'EUR', category: 'watches' },
    { kind: 'later', reopensAt: new Date(world.nowMs + 30 * dayMs).toISOString() },
  ];
  const outcome = pick(outcomes);
  return {
    answers: () => world.answer(token, { choice: 'answered', channel: pick(['call', 'mail', 'message'] as const) }),
    'proposes times': () => world.answer(token, { choice: 'slots' }),
    asks: () => world.answer(token, { choice: 'clarify', question: 'Or jaune ou rose ?' }),
    judges: () => world.answer(token, { choice: 'off-target', reason: 'other' }),
    'takes back': () => world.undo(token),
    'hands over': () =>
      world.byHouse(async (ports) => {
        const action = await readAction(ports, token, now);
        const colleagueId = current.owner?.ownerId === 'camille' ? 'hugo' : 'camille';
        if (action.kind === 'open') await handOverInquiry(ports, action, { colleagueId }, now);
      }),
    'tells the outcome': () =>
      world.byHouse(async (ports) => {
        const about = {
          house: await ports.houses.read(),
          inquiry: await ports.inquiries.read('inq-1'),
          byId: 'camille',
        };
        await recordOutcome(ports, about, { outcome }, now);
      }),
    reassigns: steer({ act: 'reassign', toId: pick(['camille', 'hugo', 'helene']), because: 'workload' }),
    pauses: steer({ act: 'pause', because: 'no-capacity' }),
    closes: steer({ act: 'close', because: 'by-staff' }),
    'wants times': steer({ act: 'propose-slots' }),
    'undoes on the page': () =>
      world.byHouse(async (ports) => {
        const member = { staffId: 'helene', role: 'manager' } as const;
        await undoPendingChoice(ports, await ports.inquiries.read('inq-1'), member, now);
      }),
  };
}

function clientActs(world: RaceWorld, current: Inquiry, pick: Pick): Record<string, () => Doing> {
  const { now } = world;
  const slots = current.proposal?.slots ?? [];
  const slotId = slots.length === 0 ? 'camille.20270104T100000Z' : pick(slots).slotId;
  const { startsAt = now, advisorId = 'camille' } = current.appointment ?? {};
  const later = new Date(Date.parse(startsAt) + pick([1, 2, 3]) * dayMs).toISOString();
  const laterId = `${advisorId}.${later.replace(/\.\d{3}Z$/, 'Z').replace(/[-:]/g, '')}`;
  const personOf = (ports: Ports) => ports.people.read('person-1');
  return {
    chooses: () => world.byClient((ports, act) => chooseSlot(ports, act, slotId, now)),
    moves: () => world.byClient((ports, act) => moveAppointment(ports, act, laterId, now)),
    'cancels for other times': () =>
      world.byClient((ports, act) => cancelAppointment(ports, act, { next: 'other-times' }, now)),
    'cancels for nothing': () =>
      world.byClient((ports, act) => cancelAppointment(ports, act, { next: 'nothing' }, now)),
    'asks for a call': () => world.byClient((ports, act) => askAdvisor(ports, act, { what: 'call' }, now)),
    'asks for other times': () => world.byClient((ports, act) => askAdvisor(ports, act, { what: 'other-times' }, now)),
    'comes back': () => world.byClient((ports, act) => askAdvisor(ports, act, { what: 'resume' }, now)),
    replies: () => world.byClient((ports, act) => replyToAdvisor(ports, act, 'En or jaune.', now)),
    completes: () =>
      world.byClient((ports, act) =>
        completeInquiry(
          ports,
          act,
          { message: pick(messages), intent: 'gift', category: 'watches', acceptsByAppointment: true },
          now,
        ),
      ),
    declines: () => world.byClient((ports, act) => leaveInquiry(ports, act, { choice: 'declined' }, now)),
    'wants to be left alone': () =>
      world.byClient((ports, act) => leaveInquiry(ports, act, { choice: 'left-alone' }, now)),
    rests: () =>
      world.byClient((ports, act) => leaveInquiry(ports, act, { choice: 'rest', until: later.slice(0, 10) }, now)),
    'takes it back': () => world.byClient((ports, act) => undoClientChoice(ports, act, undefined, now)),
    'withdraws consent': () =>
      world.byHouse(async (ports) => withdrawConsent(ports, await personOf(ports), 'preferences', now)),
    'gives consent back': () => world.byHouse(async (ports) => undoWithdrawal(ports, await personOf(ports), now)),
  };
}

export interface LifeInMemory {
  readonly world: RaceWorld;
  /** The acts, their instants and their results. */
  readonly told: readonly string[];
}

/** The inquiry of a number, up to two years after the last act. */
export async function liveInMemory(seed: number): Promise<LifeInMemory> {
  const random = randomOf(seed);
  const pick: Pick = (all) => all[Math.floor(random() * all.length)] ?? (all[0] as never);
  const world = new RaceWorld(Date.parse(monday10), [person()]);
  const told: string[] = [];
  await world.receive(inquiry(), pick([messages[0] ?? '', ...messages]));
  const steps = 2 + Math.floor(random() * 14);
  let token = '';
  for (let step = 0; step < steps; step += 1) {
    const waits = world.executions.flatMap(({ wait }) => wait?.timeoutAtMs ?? []);
    const gaps = [1, 9, 10, 11, 60, 600, 2_000, 6_000, 20_000].map((minutes) => minutes * minuteMs);
    const next = random() < 0.3 && waits.length > 0 ? Math.min(...waits) : world.nowMs + pick(gaps);
    // Its timer is due and has not fired, so it takes part in the race.
    await world.letPass(next - 1);
    world.nowMs = next;
    const current = world.ports.inquiry();
    const { ownerId = 'camille', assignmentNumber = 1 } = current.owner ?? {};
    if (token === '' || random() < 0.7)
      token = await world.linkOf(ownerId, random() < 0.9 ? assignmentNumber : assignmentNumber - 1);
    const acts = { ...staffActs(world, current, token, pick), ...clientActs(world, current, pick) };
    const people = Array.from({ length: pick([1, 1, 1, 2, 3]) }, (_, index) => {
      const name = pick(Object.keys(acts));
      return {
        who: `${index} ${name}`,
        act: acts[name]?.() ?? (async (who: string) => ({ who, result: 'shown' as const })),
      };
    });
    const before = world.acts.length;
    let callsToLive = random() < 0.1 ? Math.floor(random() * 30) : -1;
    world.dies = () => callsToLive-- === 0;
    await world.race(choiceOf(seed * 100 + step), people);
    for (const { who, result } of world.acts.slice(before))
      told.push(`${world.now} ${current.status}: ${who} → ${result}`);
  }
  await world.letPass(world.nowMs + twoYearsMs);
  return { world, told };
}

/** The rules that hold after two years without acts. */
export function unended({ ports, executions }: RaceWorld): string[] {
  const { status, reopensAt, owner, workflowEndedAt } = ports.inquiry();
  const isOver = status === 'closed' || (status === 'paused' && reopensAt === undefined);
  const isHeld = owner?.kind === 'duty-manager' && workflowEndedAt !== undefined;
  const holds = [...ports.memory.agendas.values()].flatMap(({ entries }) =>
    entries.filter(({ kind, heldUntil }) => kind === 'held' && (heldUntil ?? '') > '2028-11'),
  );
  return [
    ...(isOver || isHeld ? [] : [`ended as ${status}, owned by ${owner?.ownerId}, reopening ${reopensAt}`]),
    ...executions
      .filter(({ status: now }) => now !== 'SUCCEEDED')
      .map(({ name, status: now, entered }) => `${name} is ${now} at ${entered.at(-1)}`),
    ...holds.map(({ slotId }) => `${slotId} is still held`),
    ...executions
      .filter(({ entered }) => entered.length > 60)
      .map(({ name, entered }) => `${name} entered ${entered.length} states`),
  ];
}
