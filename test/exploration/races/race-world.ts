/** A house in memory whose processes can overtake each other: people, the workflow, the bus, the timers. */

import { type Inquiry, InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { catalog, type EventName, type HouseEvent } from '#events/catalog.ts';
import { AgendaChangedError } from '#ports/agenda-repository.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Link } from '#ports/link-repository.ts';
import type { Purchase, PurchaseRepository } from '#ports/purchase-repository.ts';
import { readAction } from '#use-cases/choices/read-staff-link.ts';
import { undoChoice } from '#use-cases/choices/undo-choice.ts';
import { type Answer, answerInquiry } from '#use-cases/first-response/answer-inquiry.ts';
import type { ClientAct } from '#use-cases/inquiry-changes/client-choice-change.ts';
import { privateSpaceLink } from '#use-cases/letters/compose-letter.ts';
import { resumePausedInquiries } from '#use-cases/outcome/resume-paused-inquiries.ts';
import { deliverSignals } from '#use-cases/workflow/deliver-signals.ts';
import { houseInMemory } from '../../unit/ports/memory-house.ts';
import { person } from '../../unit/ports/samples.ts';
import { type Execution, runWorkflow } from './asl-runner.ts';
import { type Choose, Interleaver } from './interleaver.ts';
import { tasks } from './tasks.ts';

/** The world's records in the order in which they were made. */
export type Fact =
  | { readonly kind: 'state'; readonly inquiryId: string; readonly after: Inquiry }
  | {
      readonly kind: 'event';
      readonly inquiryId: string;
      readonly event: NewEvent;
      readonly before: Inquiry;
      readonly after: Inquiry;
    }
  | { readonly kind: 'mail'; readonly inquiryId: string; readonly mailKey: string; readonly letter: string };

export interface Act {
  readonly who: string;
  /**
   * `done`: it changed something; `shown`: the present state was shown instead; `refused`: it is no longer possible.
   */
  readonly result: 'done' | 'shown' | 'refused' | 'gave-up';
  readonly because?: string | undefined;
}

function memoryPurchases(): PurchaseRepository {
  const all = new Map<string, Purchase>();
  const record = (purchase: Purchase) => {
    if (all.has(purchase.purchaseId)) return 'already-recorded';
    all.set(purchase.purchaseId, purchase);
    return 'recorded';
  };
  return {
    async listOf(personId) {
      return [...all.values()].filter((one) => one.personId === personId);
    },
    record: async (purchase) => record(purchase),
    recordAll: async (_personId, purchases) => purchases.map(record),
  };
}

/** The product's errors for a conflict. */
const lookAgain = (error: unknown) => error instanceof InquiryChangedError || error instanceof AgendaChangedError;
/** The product's errors for an act that is no longer possible. */
const refusals = [
  'InquiryStateError',
  'SlotTakenError',
  'SlotPassedError',
  'AppointmentCancelledError',
  'LinkAlreadyUsedError',
];

const attemptsAtMost = 4;

/** A step whose process died after a call had taken effect; Step Functions retries it. */
class ProcessKilledError extends Error {
  override readonly name = 'Lambda.Unknown';
}

export type Ports = ReturnType<typeof houseInMemory> & { readonly purchases: PurchaseRepository };

export class RaceWorld {
  readonly interleaver = new Interleaver();
  readonly executions: Execution[] = [];
  readonly facts: Fact[] = [];
  readonly acts: Act[] = [];
  readonly ports: Ports;
  nowMs: number;
  /**
   * Called after each call of a workflow step: whether its process dies there, after the effect and before the result.
   */
  dies: (() => boolean) | undefined;

  constructor(nowMs: number, people: readonly ReturnType<typeof person>[] = [person()]) {
    this.nowMs = nowMs;
    const house = houseInMemory();
    for (const one of people) house.memory.people.set(one.personId, one);
    this.ports = this.#watched({ ...house, purchases: memoryPurchases() });
  }

  get now(): string {
    return new Date(this.nowMs).toISOString();
  }

  /** Records every change and every letter in order, and lets the bus deliver events to `deliver-signals`. */
  #watched(house: Ports): Ports {
    const { inquiries, outbox } = house;
    let deliveries = 0;
    return {
      ...house,
      inquiries: {
        ...inquiries,
        readTimeline: async (inquiryId) =>
          this.facts.flatMap((fact, index) =>
            fact.kind === 'event' && fact.inquiryId === inquiryId
              ? [
                  {
                    ...fact.event,
                    eventId: `evt-${index}`,
                    occurredAt: fact.event.at,
                    correlationId: inquiryId,
                    inquiryId,
                  } as HouseEvent,
                ]
              : [],
          ),
        change: async (before, change) => {
          const after = await inquiries.change(before, change);
          this.facts.push({ kind: 'state', inquiryId: before.inquiryId, after });
          for (const event of change.events) {
            this.facts.push({ kind: 'event', inquiryId: before.inquiryId, event, before, after });
            if (!isHeard(event.name)) continue;
            deliveries += 1;
            const name = `bus ${deliveries}`;
            this.interleaver.spawn(name, () => this.#deliver(name, before.inquiryId));
          }
          return after;
        },
      },
      outbox: {
        ...outbox,
        // A letter counts as sent from the moment it is marked; later records come after it.
        markSending: async (entry, asRead) => {
          const marked = await outbox.markSending(entry, asRead);
          const letter = entry.about.kind;
          if (marked === 'marked') {
            this.facts.push({ kind: 'mail', inquiryId: entry.about.inquiryId ?? '', mailKey: entry.mailKey, letter });
          }
          return marked;
        },
      },
      workflow: {
        ...house.workflow,
        start: async (inquiryId, run = 1) => {
          const name = run === 1 ? inquiryId : `${inquiryId}-${run}`;
          const known = this.executions.find((one) => one.name === name);
          if (known !== undefined) return known.status === 'RUNNING' ? 'started' : 'already-started';
          this.#begin(inquiryId, name);
          return 'started';
        },
        signal: async (taskToken, output) => {
          const wait = this.executions.flatMap((one) => one.wait ?? []).find((one) => one.taskToken === taskToken);
          return wait?.end({ signal: output }) === true ? 'delivered' : 'gone';
        },
      },
    };
  }

  async #deliver(name: string, inquiryId: string): Promise<void> {
    await deliverSignals(this.interleaver.portsOf(name, this.ports), inquiryId);
  }

  #begin(inquiryId: string, name: string): void {
    const execution: Execution = { name, inquiryId, entered: [], status: 'RUNNING', wait: undefined };
    this.executions.push(execution);
    const around = {
      nowMs: () => this.nowMs,
      invoke: (taskName: string, payload: Parameters<(typeof tasks)[string]>[1]) =>
        this.#invoke(name, taskName, payload),
    };
    this.interleaver.spawn(`workflow ${name}`, () => runWorkflow(around, execution));
  }

  async #invoke(name: string, taskName: string, payload: Parameters<(typeof tasks)[string]>[1]): Promise<unknown> {
    const run = tasks[taskName];
    if (run === undefined) throw new Error(`No task ${taskName}.`);
    const process = `workflow ${name}`;
    const ports = this.interleaver.portsOf(process, this.ports, (call) => {
      if (this.dies?.() === true) throw new ProcessKilledError(`Killed after ${call}.`);
    });
    return run(ports, payload);
  }

  /** An inquiry under way, whose next run begins now. */
  async goOnWith(inquiry: Inquiry): Promise<void> {
    const { memory } = this.ports;
    memory.inquiries.set(inquiry.inquiryId, { ...inquiry, workflowEndedAt: this.now });
    memory.contents.set(inquiry.inquiryId, {
      inquiryId: inquiry.inquiryId,
      personId: inquiry.personId,
      message: 'Je cherche une montre.',
      notes: [],
    });
    const { owner, status } = inquiry;
    if (owner?.kind === 'advisor' && status === 'awaiting-first-response') {
      memory.loads.set(owner.ownerId, (memory.loads.get(owner.ownerId) ?? 0) + 1);
    }
    this.#begin(inquiry.inquiryId, `${inquiry.inquiryId}-2`);
    await this.interleaver.run();
  }

  /** A new inquiry, whose first run begins now. */
  async receive(inquiry: Inquiry, message: string): Promise<void> {
    const { inquiryId, personId } = inquiry;
    this.ports.memory.inquiries.set(inquiryId, inquiry);
    this.ports.memory.contents.set(inquiryId, { inquiryId, personId, message, notes: [] });
    this.#begin(inquiryId, inquiryId);
    await this.interleaver.run();
  }

  /** Lets time pass without acts; every morning the schedule resumes pauses that end. */
  async letPass(targetMs: number): Promise<void> {
    for (;;) {
      const dates = [...this.ports.memory.inquiries.values()].flatMap(({ reopensAt }) =>
        reopensAt === undefined ? [] : Math.max(this.nowMs, Date.parse(reopensAt)),
      );
      const resumesAt = Math.min(...dates);
      const timers = this.executions.map((one) => one.wait?.timeoutAtMs ?? Number.POSITIVE_INFINITY);
      const nextMs = Math.min(resumesAt, ...timers);
      if (nextMs > targetMs) return this.calmlyTo(targetMs);
      await this.calmlyTo(nextMs);
      if (resumesAt > nextMs) continue;
      await resumePausedInquiries(this.ports, this.now);
      await this.interleaver.run();
    }
  }

  /** The next timeout of the inquiry's workflow. */
  timeoutOf(inquiryId = 'inq-1'): number {
    const wait = this.executions.find((one) => one.inquiryId === inquiryId && one.wait !== undefined)?.wait;
    if (wait === undefined) throw new Error(`The workflow of ${inquiryId} does not wait.`);
    return wait.timeoutAtMs;
  }

  #due(): Execution[] {
    return this.executions.filter((one) => one.wait !== undefined && one.wait.timeoutAtMs <= this.nowMs);
  }

  /** Fires due timers in order, without races, up to an instant. */
  async calmlyTo(targetMs: number): Promise<void> {
    this.interleaver.decideBy(undefined);
    for (;;) {
      const next = Math.min(...this.executions.map((one) => one.wait?.timeoutAtMs ?? Number.POSITIVE_INFINITY));
      if (next > targetMs) break;
      this.nowMs = Math.max(next, this.nowMs);
      for (const execution of this.#due()) execution.wait?.end('timeout');
      await this.interleaver.run();
    }
    this.nowMs = targetMs;
  }

  /** At one instant: every due timer and all acts, in the order that `choose` decides. */
  async race(choose: Choose, people: readonly { readonly who: string; readonly act: (who: string) => Promise<Act> }[]) {
    this.interleaver.decideBy(choose);
    for (const { wait } of this.#due()) {
      this.interleaver.spawn('timer', async () => {
        await this.interleaver.turn('timer', 'fires');
        wait?.end('timeout');
      });
    }
    for (const { who, act } of people) this.interleaver.spawn(who, async () => this.acts.push(await act(who)));
    await this.interleaver.run();
    this.interleaver.decideBy(undefined);
  }

  /** A person's act, read and decided again after a conflict, as the pages do it. */
  async #persist(who: string, act: (ports: Ports) => Promise<'done' | 'shown'>): Promise<Act> {
    const ports = this.interleaver.portsOf(who, this.ports);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return { who, result: await act(ports) };
      } catch (error) {
        const because = error instanceof Error ? error.name : String(error);
        if (refusals.includes(because)) return { who, result: 'refused', because };
        if (!lookAgain(error)) throw error;
        if (attempt === attemptsAtMost) return { who, result: 'gave-up', because };
      }
    }
  }

  async linkOf(holderId: string, assignmentNumber: number, purpose: 'first-response' | 'outcome' = 'first-response') {
    const inquiry = this.ports.inquiry();
    return this.ports.links.grant({
      purpose,
      holderId,
      inquiryId: inquiry.inquiryId,
      personId: inquiry.personId,
      assignmentNumber,
      step: inquiry.appointment?.sequence ?? 0,
      createdAt: this.now,
      validUntil: new Date(this.nowMs + 30 * 86_400_000).toISOString(),
    });
  }

  /** A member of staff opens a link and chooses. */
  answer(token: string, answer: Answer, at = this.now) {
    return (who: string) =>
      this.#persist(who, async (ports) => {
        const action = await readAction(ports, token, at);
        if (action.kind !== 'open') return 'shown';
        await answerInquiry(ports, action, answer, at);
        return 'done';
      });
  }

  undo(token: string, at = this.now) {
    return (who: string) =>
      this.#persist(who, async (ports) => {
        const action = await readAction(ports, token, at);
        if (action.kind !== 'recorded' || action.undoUntil === undefined) return 'shown';
        await undoChoice(ports, action, at);
        return 'done';
      });
  }

  /** A client acts from their private space. */
  byClient(act: (ports: Ports, about: ClientAct) => Promise<unknown>, inquiryId = 'inq-1') {
    return (who: string) =>
      this.#persist(who, async (ports) => {
        const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
        const link: Link = { ...privateSpaceLink(house, inquiry, this.now), linkId: `space-${inquiryId}` };
        await act(ports, { house, inquiry, link });
        return 'done';
      });
  }

  /** Anything else that reads and writes. */
  byHouse(act: (ports: Ports) => Promise<unknown>) {
    return (who: string) =>
      this.#persist(who, async (ports) => {
        await act(ports);
        return 'done';
      });
  }

  resultOf(who: string): Act['result'] | undefined {
    return this.acts.find((act) => act.who === who)?.result;
  }

  events(name: EventName, inquiryId = 'inq-1'): NewEvent[] {
    return this.facts.flatMap((fact) =>
      fact.kind === 'event' && fact.inquiryId === inquiryId && fact.event.name === name ? [fact.event] : [],
    );
  }

  letters(kind: string, inquiryId = 'inq-1'): string[] {
    return this.facts.flatMap((fact) =>
      fact.kind === 'mail' && fact.inquiryId === inquiryId && fact.letter === kind ? [fact.mailKey] : [],
    );
  }
}

function isHeard(name: EventName): boolean {
  const heardBy: readonly string[] = catalog[name].heardBy;
  return heardBy.includes('deliver-signals');
}
