/** Instants at which several people and the clock act on one inquiry, each with every possible outcome. */
import { holdSlots } from '#domain/appointments/agenda.ts';
import { slotOf } from '#domain/appointments/slot.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { cancelAppointment } from '#use-cases/appointments/cancel-appointment.ts';
import { chooseSlot } from '#use-cases/appointments/choose-slot.ts';
import { moveAppointment } from '#use-cases/appointments/move-appointment.ts';
import { handOverInquiry } from '#use-cases/assignment/hand-over-inquiry.ts';
import { applyStaffCommand } from '#use-cases/choices/apply-staff-command.ts';
import { readAction } from '#use-cases/choices/read-staff-link.ts';
import { undoClientChoice } from '#use-cases/choices/undo-client-choice.ts';
import { withdrawConsent } from '#use-cases/consent/withdraw-consent.ts';
import { beginWait } from '#use-cases/inquiry-changes/client-wait-change.ts';
import { ownershipChange } from '#use-cases/inquiry-changes/ownership-change.ts';
import { leaveInquiry } from '#use-cases/outcome/leave-inquiry.ts';
import { recordOutcome } from '#use-cases/outcome/record-outcome.ts';
import { resumePausedInquiries } from '#use-cases/outcome/resume-paused-inquiries.ts';
import { askAdvisor } from '#use-cases/relances/ask-advisor.ts';
import { house, monday10 } from '../../unit/ports/house.ts';
import { inquiry, person } from '../../unit/ports/samples.ts';
import { type Act, RaceWorld } from './race-world.ts';

export interface Scenario {
  readonly name: string;
  /** Builds the world, up to the instant of the race. */
  readonly prepare: () => Promise<RaceWorld>;
  readonly people: (world: RaceWorld) => Promise<readonly Person[]>;
  /** The outcome, as a name; a broken rule is none. */
  readonly outcome: (world: RaceWorld) => string;
  /** Every possible outcome; the test requires each to occur, or there would be no race. */
  readonly outcomes: readonly string[];
}

interface Person {
  readonly who: string;
  readonly act: (who: string) => Promise<Act>;
}

const startMs = Date.parse(monday10);
const minutes = 60_000;
const hours = 60 * minutes;

/** Owned by Camille, under a promise. */
function owned(parts: Partial<Inquiry> = {}): Inquiry {
  const fresh = inquiry();
  const { set } = ownershipChange(house(), fresh, { ownerId: 'camille', because: 'largest-shortfall' }, monday10);
  return { ...fresh, ...set, ...parts };
}

/** Camille answered by phone on Monday morning, and it is the client's turn. */
function awaitingClient(parts: Partial<Inquiry> = {}): Inquiry {
  const before = owned();
  return {
    ...before,
    response: {
      at: monday10,
      byId: 'camille',
      choice: 'answered',
      channel: 'call',
      businessMinutes: 0,
      calendarMinutes: 0,
      marginMinutes: 480,
      withinTarget: true,
    },
    // Since Saturday, so that the first relance is due half an hour from now and every offered time is in the future.
    ...beginWait(before, 'choice', '2026-11-21T09:30:00.000Z'),
    ...parts,
  };
}

async function worldWith(one: Inquiry, ...others: Inquiry[]): Promise<RaceWorld> {
  const world = new RaceWorld(startMs, [person(), person({ personId: 'person-2', email: 'other@client.example' })]);
  for (const each of [one, ...others]) await world.goOnWith(each);
  return world;
}

/** Runs to the end of the present wait; its timer is due, and has not fired. */
function toTimer(world: RaceWorld): RaceWorld {
  world.nowMs = world.timeoutOf();
  return world;
}

async function atBreach(): Promise<RaceWorld> {
  const world = await worldWith(owned());
  const deadline = Date.parse(world.ports.inquiry().firstResponse?.deadlineAt ?? '');
  await world.calmlyTo(deadline - 1);
  world.nowMs = deadline;
  return world;
}

function answeredBy(world: RaceWorld): string {
  const { response } = world.ports.inquiry();
  return response === undefined ? 'nobody' : response.byId;
}

async function clicks(world: RaceWorld, who: readonly ('camille' | 'hugo')[]): Promise<Record<string, string>> {
  const tokens = await Promise.all(
    who.map((one) => world.linkOf(one, world.ports.inquiry().owner?.assignmentNumber ?? 1)),
  );
  return Object.fromEntries(who.map((one, index) => [one, tokens[index] ?? '']));
}

const byPhone = { choice: 'answered', channel: 'call' } as const;

/** The first answer is recorded, and everybody else was shown it. */
function winner(world: RaceWorld): string {
  const done = world.acts.filter(({ result }) => result === 'done').map(({ who }) => who);
  const by = answeredBy(world);
  if (done.length !== 1) return `${done.length} believe that they did it`;
  return done[0]?.startsWith(by) === true ? `${by} answered` : `${done[0]} acted and ${by} counts`;
}

/** Two or three of Camille's times, offered and held; the first relance is due in half an hour. */
async function withSlots(parts: Partial<Inquiry> = {}): Promise<RaceWorld> {
  const other = awaitingClient({ inquiryId: 'inq-2', personId: 'person-2', reference: 'V-INQ2' });
  return worldWith(awaitingClient({ proposalWanted: 'first', ...parts }), other);
}

const slotsOf = (world: RaceWorld) => world.ports.inquiry().proposal?.slots ?? [];

function meetingOf(world: RaceWorld): string {
  const { status, appointment, pendingChoice } = world.ports.inquiry();
  const meeting =
    appointment === undefined ? 'no meeting' : appointment.cancelledAt === undefined ? 'meeting' : 'cancelled';
  return `${status}, ${meeting}${pendingChoice === undefined ? '' : `, ${pendingChoice.choice}`}`;
}

const meetingStart = '2026-11-25T10:00:00.000Z';
const meetingEnd = '2026-11-25T11:00:00.000Z';

async function withMeeting(parts: Partial<Inquiry> = {}): Promise<RaceWorld> {
  const world = new RaceWorld(startMs);
  const slot = slotOf('camille', meetingStart, meetingEnd);
  const empty = { advisorId: 'camille', version: 0, entries: [] };
  const agenda = holdSlots(empty, 'inq-1', [slot], meetingEnd, monday10);
  const entries = agenda.entries.map(({ heldUntil: _held, ...entry }) => ({ ...entry, kind: 'booked' as const }));
  world.ports.memory.agendas.set('camille', { ...agenda, version: 1, entries });
  await world.goOnWith({
    ...awaitingClient(),
    status: 'appointment',
    clientWait: undefined,
    appointment: {
      appointmentId: 'app-1',
      advisorId: 'camille',
      boutiqueId: 'paris',
      meeting: 'boutique',
      startsAt: meetingStart,
      endsAt: meetingEnd,
      sequence: 0,
      bookedAt: monday10,
      reschedules: 0,
      notifiedSequence: 0,
      remindersSent: [],
    },
    ...parts,
  });
  return world;
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'at the deadline the owner, twice, and the delegate answer',
    prepare: atBreach,
    people: async (world) => {
      const { camille = '', hugo = '' } = await clicks(world, ['camille', 'hugo']);
      return [
        { who: 'camille clicks', act: world.answer(camille, byPhone) },
        { who: 'camille clicks again', act: world.answer(camille, byPhone) },
        { who: 'hugo clicks', act: world.answer(hugo, byPhone) },
      ];
    },
    outcome: winner,
    outcomes: ['camille answered', 'hugo answered'],
  },
  {
    name: 'at the deadline one judges it off-target while the other proposes times',
    prepare: atBreach,
    people: async (world) => {
      const { camille = '', hugo = '' } = await clicks(world, ['camille', 'hugo']);
      return [
        { who: 'camille judges', act: world.answer(camille, { choice: 'off-target', reason: 'press' }) },
        { who: 'hugo proposes', act: world.answer(hugo, { choice: 'slots' }) },
      ];
    },
    outcome: (world) => `${world.ports.inquiry().pendingChoice?.choice}`,
    outcomes: ['off-target', 'slots'],
  },
  {
    name: 'at the deadline the owner hands over while the delegate asks a question',
    prepare: atBreach,
    people: async (world) => {
      const { camille = '', hugo = '' } = await clicks(world, ['camille', 'hugo']);
      const at = world.now;
      return [
        {
          who: 'camille hands over',
          act: world.byHouse(async (ports) => {
            const action = await readAction(ports, camille, at);
            if (action.kind === 'open') await handOverInquiry(ports, action, { colleagueId: 'hugo' }, at);
          }),
        },
        { who: 'hugo asks', act: world.answer(hugo, { choice: 'clarify', question: 'Or jaune ou rose ?' }) },
      ];
    },
    outcome: (world) => `${answeredBy(world)} answered, ${world.ports.inquiry().owner?.ownerId} owns it`,
    outcomes: ['hugo answered, camille owns it', 'nobody answered, hugo owns it'],
  },
  {
    name: 'an answer is taken back while its ten minutes end',
    prepare: async () => {
      const world = await worldWith(owned());
      const { camille = '' } = await clicks(world, ['camille']);
      await world.race(() => 0, [{ who: 'camille clicks', act: world.answer(camille, byPhone) }]);
      world.acts.length = 0;
      return toTimer(world);
    },
    people: async (world) => {
      const { hugo = '' } = await clicks(world, ['hugo']);
      const justBefore = new Date(world.nowMs - 1).toISOString();
      return [
        { who: 'camille takes it back', act: world.undo('token-1', justBefore) },
        { who: 'camille takes it back twice', act: world.undo('token-1', justBefore) },
        { who: 'hugo clicks', act: world.answer(hugo, byPhone) },
      ];
    },
    outcome: (world) => {
      const undone = world.events('choice-undone.v1').length;
      const recorded = world.events('first-response-recorded.v1').length;
      return `taken back ${undone}, stood ${recorded}, ${answeredBy(world)} answered`;
    },
    outcomes: [
      'taken back 0, stood 1, camille answered',
      'taken back 1, stood 0, nobody answered',
      'taken back 1, stood 0, hugo answered',
    ],
  },
  {
    name: 'two tabs choose two times, another client takes one of them, and the relance is due',
    prepare: async () => toTimer(await withSlots()),
    people: async (world) => {
      const [first, second] = slotsOf(world);
      const at = world.now;
      // The other client was offered the same hour before it was held.
      const { memory } = world.ports;
      const other = memory.inquiries.get('inq-2') ?? fail();
      const offered = first ?? fail();
      memory.inquiries.set('inq-2', {
        ...other,
        proposal: {
          proposalNumber: 1,
          advisorId: 'camille',
          slots: [offered],
          heldUntil: monday10,
          proposedAt: monday10,
        },
      });
      return [
        { who: 'first tab', act: world.byClient((ports, act) => chooseSlot(ports, act, offered.slotId, at)) },
        { who: 'second tab', act: world.byClient((ports, act) => chooseSlot(ports, act, second?.slotId ?? '', at)) },
        {
          who: 'other client',
          act: world.byClient((ports, act) => chooseSlot(ports, act, offered.slotId, at), 'inq-2'),
        },
      ];
    },
    outcome: (world) => {
      const chosen = world.acts
        .filter(({ who, result }) => result === 'done' && who.endsWith('tab'))
        .map(({ who }) => who);
      return `${chosen.join()}: ${meetingOf(world)}`;
    },
    outcomes: ['first tab: appointment, meeting', 'second tab: appointment, meeting'],
  },
  {
    name: 'the last day of a wait ends while the client chooses, asks for a call, or leaves',
    prepare: async () => {
      const steps = ['choice-d2', 'choice-d7'].map((step) => ({ step, outcome: 'sent' as const, at: monday10 }));
      const before = awaitingClient();
      const clientWait = before.clientWait ?? fail();
      return toTimer(await withSlots({ clientWait: { ...clientWait, steps } }));
    },
    people: async (world) => {
      const at = world.now;
      return [
        { who: 'client calls', act: world.byClient((ports, act) => askAdvisor(ports, act, { what: 'call' }, at)) },
        {
          who: 'client leaves',
          act: world.byClient((ports, act) => leaveInquiry(ports, act, { choice: 'declined' }, at)),
        },
      ];
    },
    outcome: (world) => {
      const { status, pauseReason, pendingChoice } = world.ports.inquiry();
      return [status, pauseReason, pendingChoice?.choice].filter((part) => part !== undefined).join(' ');
    },
    outcomes: ['awaiting-first-response', 'awaiting-first-response declined', 'paused silent'],
  },
  {
    name: 'a meeting is moved, cancelled and given back while its reminder is due',
    prepare: async () => toTimer(await withMeeting()),
    people: async (world) => {
      const at = world.now;
      const later = slotOf('camille', '2026-11-26T14:00:00.000Z', '2026-11-26T15:00:00.000Z');
      return [
        { who: 'client moves', act: world.byClient((ports, act) => moveAppointment(ports, act, later.slotId, at)) },
        {
          who: 'client cancels',
          act: world.byClient((ports, act) => cancelAppointment(ports, act, { next: 'other-times' }, at)),
        },
      ];
    },
    outcome: (world) => `${meetingOf(world)}, ${world.resultOf('client moves')}`,
    outcomes: ['awaiting-client, cancelled, done', 'awaiting-client, cancelled, refused'],
  },
  {
    name: 'an outcome is said twice while it is being asked for and a manager closes',
    prepare: async () => {
      const world = await withMeeting();
      await world.calmlyTo(Date.parse(meetingEnd) + 2 * hours - 1);
      return toTimer(world);
    },
    people: async (world) => {
      const at = world.now;
      const say = (byId: string, kind: 'attended' | 'no-sale') =>
        world.byHouse(async (ports) => {
          const [current, houseNow] = await Promise.all([ports.inquiries.read('inq-1'), ports.houses.read()]);
          await recordOutcome(ports, { house: houseNow, inquiry: current, byId }, { outcome: { kind } }, at);
        });
      return [
        { who: 'camille says', act: say('camille', 'attended') },
        { who: 'hugo says', act: say('hugo', 'no-sale') },
        {
          who: 'manager closes',
          act: world.byHouse(async (ports) => {
            const [current, houseNow] = await Promise.all([ports.inquiries.read('inq-1'), ports.houses.read()]);
            const about = { house: houseNow, inquiry: current, byId: 'helene' };
            await applyStaffCommand(ports, about, { act: 'close', because: 'by-staff' }, at);
          }),
        },
      ];
    },
    outcome: (world) => {
      const { pendingChoice } = world.ports.inquiry();
      const done = world.acts.filter(({ result }) => result === 'done').length;
      return `${done} counts: ${pendingChoice?.outcome?.kind ?? pendingChoice?.choice}`;
    },
    outcomes: ['1 counts: attended', '1 counts: no-sale', '1 counts: closed'],
  },
  {
    name: 'consent is withdrawn while a relance is due and a time is chosen',
    prepare: async () => toTimer(await withSlots()),
    people: async (world) => {
      const [first] = slotsOf(world);
      const at = world.now;
      return [
        {
          who: 'client withdraws',
          act: world.byHouse(async (ports) =>
            withdrawConsent(ports, await ports.people.read('person-1'), 'preferences', at),
          ),
        },
        { who: 'client chooses', act: world.byClient((ports, act) => chooseSlot(ports, act, first?.slotId ?? '', at)) },
      ];
    },
    outcome: meetingOf,
    outcomes: ['appointment, meeting, consent-withdrawn'],
  },
  {
    name: 'a time is taken back while its ten minutes end and an advisor is asked for a call',
    prepare: async () => {
      const world = await withSlots();
      const [first] = slotsOf(world);
      await world.race(
        () => 0,
        [
          {
            who: 'client',
            act: world.byClient((ports, act) => chooseSlot(ports, act, first?.slotId ?? '', world.now)),
          },
        ],
      );
      world.acts.length = 0;
      await world.calmlyTo(world.nowMs + 10 * minutes - 1);
      return world;
    },
    people: async (world) => {
      const at = world.now;
      return [
        { who: 'client takes back', act: world.byClient((ports, act) => undoClientChoice(ports, act, undefined, at)) },
        {
          who: 'client takes back twice',
          act: world.byClient((ports, act) => undoClientChoice(ports, act, undefined, at)),
        },
        { who: 'client calls', act: world.byClient((ports, act) => askAdvisor(ports, act, { what: 'call' }, at)) },
      ];
    },
    outcome: (world) => `${meetingOf(world)}, taken back ${world.events('choice-undone.v1').length}`,
    outcomes: ['awaiting-client, cancelled, taken back 1', 'awaiting-first-response, cancelled, taken back 1'],
  },
  {
    name: 'a pause ends by its date while the client comes back',
    prepare: async () => {
      const world = await worldWith(awaitingClient());
      const { clientWait: _wait, ...resting } = world.ports.inquiry();
      world.executions.splice(0);
      world.ports.memory.inquiries.set('inq-1', {
        ...resting,
        status: 'paused',
        pauseReason: 'silent',
        pausedAt: monday10,
        reopensAt: monday10,
        workflowEndedAt: monday10,
        runs: 2,
      });
      return world;
    },
    people: async (world) => {
      const at = world.now;
      return [
        { who: 'schedule', act: world.byHouse((ports) => resumePausedInquiries(ports, at)) },
        {
          who: 'client comes back',
          act: world.byClient((ports, act) => askAdvisor(ports, act, { what: 'resume' }, at)),
        },
      ];
    },
    outcome: (world) => `${world.ports.inquiry().status}, client ${world.resultOf('client comes back')}`,
    outcomes: ['awaiting-first-response, client done', 'awaiting-client, client refused'],
  },
];

function fail(): never {
  throw new Error('The scenario is not what it was meant to be.');
}
