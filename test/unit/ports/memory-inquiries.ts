import type { Agenda } from '#domain/appointments/agenda.ts';
import { waitsForAdvisor } from '#domain/assignment/held-inquiry.ts';
import { type Person, PersonChangedError } from '#domain/identity/person.ts';
import type { RecordedSignal } from '#domain/identity/recorded-signal.ts';
import { nextAftercareAt } from '#domain/inquiry/aftercare.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import { type Inquiry, InquiryChangedError, InquiryNotFoundError } from '#domain/inquiry/inquiry.ts';
import { isInTriage } from '#domain/triage/triage.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { AgendaChangedError, type AgendaReader } from '#ports/agenda-repository.ts';
import {
  AdvisorFullError,
  type AssignmentRecord,
  type InquiryChange,
  type InquiryLists,
  type InquiryRepository,
  type NewEvent,
} from '#ports/inquiry-repository.ts';
import { LinkAlreadyUsedError, type LinkOutcome } from '#ports/link-repository.ts';
import type { Purchase } from '#ports/purchase-repository.ts';

/** The house's data in maps, as a repository stores it in a table. */
export interface Memory {
  readonly inquiries: Map<string, Inquiry>;
  readonly contents: Map<string, InquiryContent>;
  readonly people: Map<string, Person>;
  readonly purchases: Purchase[];
  readonly suppressed: Map<string, 'bounce' | 'complaint'>;
  /** Open inquiries by advisor. */
  readonly loads: Map<string, number>;
  /** Assignments by house day and advisor. */
  readonly assigned: Map<string, Record<string, number>>;
  readonly figures: AssignmentRecord[];
  readonly outcomes: Map<string, LinkOutcome>;
  /** By advisor. */
  readonly agendas: Map<string, Agenda>;
  /** Client signals, by person. */
  readonly acts: Map<string, readonly RecordedSignal[]>;
  /** What was said, oldest first. */
  readonly said: NewEvent[];
}

export function emptyMemory(): Memory {
  return {
    inquiries: new Map(),
    contents: new Map(),
    people: new Map(),
    purchases: [],
    suppressed: new Map(),
    loads: new Map(),
    assigned: new Map(),
    figures: [],
    outcomes: new Map(),
    agendas: new Map(),
    acts: new Map(),
    said: [],
  };
}

/** DynamoDB accepts one write per item in a transaction. */
function refuseTwoWrites({ agendas = [], claim, release }: InquiryChange): void {
  const kept = agendas.map(({ before }) => before.advisorId);
  if (new Set(kept).size < kept.length) throw new Error(`Two writes of one agenda: ${kept.join()}.`);
  if (claim !== undefined && claim.advisorId === release?.advisorId) {
    throw new Error(`Two writes of one load: ${claim.advisorId}.`);
  }
}

function refuse(memory: Memory, before: Inquiry, change: InquiryChange): void {
  if (memory.inquiries.get(before.inquiryId)?.version !== before.version) throw new InquiryChangedError('Changed.');
  const { usedLink, claim } = change;
  const outcome = usedLink === undefined ? undefined : memory.outcomes.get(usedLink.link.linkId);
  if (outcome !== undefined && outcome.undone !== true) throw new LinkAlreadyUsedError('Used.');
  if (
    claim !== undefined &&
    claim.capacity !== 'unlimited' &&
    (memory.loads.get(claim.advisorId) ?? 0) >= claim.capacity
  ) {
    throw new AdvisorFullError('Full.');
  }
  const { chosenFor } = change;
  if (chosenFor !== undefined && memory.people.get(chosenFor.personId)?.assignments !== chosenFor.assignments)
    throw new PersonChangedError('Changed.');
  refuseTwoWrites(change);
  for (const agenda of change.agendas ?? []) {
    const version = memory.agendas.get(agenda.before.advisorId)?.version ?? 0;
    if (version !== agenda.before.version) throw new AgendaChangedError('Changed.');
  }
}

function moveLoad(memory: Memory, advisorId: string, by: number): void {
  memory.loads.set(advisorId, (memory.loads.get(advisorId) ?? 0) + by);
}

function apply(memory: Memory, before: Inquiry, change: InquiryChange): Inquiry {
  const after: Inquiry = { ...before, ...change.set, version: before.version + 1 };
  memory.inquiries.set(after.inquiryId, after);
  memory.said.push(...change.events);
  const { claim, release, note, line, usedLink, undoneLink, relationship, assignmentFigures } = change;
  if (claim !== undefined) moveLoad(memory, claim.advisorId, 1);
  if (claim?.assignedOn !== undefined) {
    const day = memory.assigned.get(claim.assignedOn) ?? {};
    memory.assigned.set(claim.assignedOn, { ...day, [claim.advisorId]: (day[claim.advisorId] ?? 0) + 1 });
  }
  if (release !== undefined) moveLoad(memory, release.advisorId, -1);
  if (change.rewritten !== undefined) memory.contents.set(before.inquiryId, change.rewritten);
  const words = memory.contents.get(before.inquiryId);
  const notes = [note, line].filter((one) => one !== undefined);
  if (notes.length > 0 && words !== undefined) {
    memory.contents.set(before.inquiryId, { ...words, notes: [...words.notes, ...notes] });
  }
  for (const used of [usedLink, undoneLink])
    if (used !== undefined) memory.outcomes.set(used.link.linkId, used.outcome);
  const person = relationship === undefined ? undefined : memory.people.get(relationship.personId);
  if (relationship !== undefined && person !== undefined) {
    memory.people.set(person.personId, { ...person, advisorId: relationship.advisorId });
  }
  const chosenFor = memory.people.get(change.chosenFor?.personId ?? '');
  if (chosenFor !== undefined) {
    memory.people.set(chosenFor.personId, { ...chosenFor, assignments: (chosenFor.assignments ?? 0) + 1 });
  }
  const guest = change.met === undefined ? undefined : memory.people.get(change.met.personId);
  if (guest !== undefined) memory.people.set(guest.personId, { ...guest, metAt: guest.metAt ?? change.met?.at });
  if (assignmentFigures !== undefined) memory.figures.push(assignmentFigures);
  for (const agenda of change.agendas ?? []) {
    memory.agendas.set(agenda.before.advisorId, { ...agenda.after, version: agenda.before.version + 1 });
  }
  return after;
}

/** Agendas as `memoryInquiries` stores them. */
export function memoryAgendas(memory: Memory): AgendaReader {
  return {
    async read(advisorId) {
      return memory.agendas.get(advisorId) ?? { advisorId, version: 0, entries: [] };
    },
  };
}

/** The real rules of a change: all or nothing, on the condition of the version, the link and the place. */
export function memoryInquiries(
  memory: Memory,
  meanwhile: { once?: (() => void) | undefined } = {},
): InquiryRepository & InquiryLists {
  const find = (inquiryId: string) => memory.inquiries.get(inquiryId);
  const all = (wanted: (one: Inquiry) => boolean) => [...memory.inquiries.values()].filter(wanted);
  return {
    async find(inquiryId) {
      return find(inquiryId);
    },
    async read(inquiryId) {
      const found = find(inquiryId);
      if (found === undefined) throw new InquiryNotFoundError(`No inquiry ${inquiryId}.`);
      return found;
    },
    async readContent({ inquiryId, personId }) {
      return memory.contents.get(inquiryId) ?? { inquiryId, personId, message: '', notes: [] };
    },
    async readPeople(personIds) {
      return new Map([...memory.people].filter(([personId]) => personIds.includes(personId)));
    },
    async readTimeline(inquiryId) {
      return memory.said.map(
        (event, index) =>
          ({
            ...event,
            eventId: `evt-${index}`,
            occurredAt: event.at,
            correlationId: inquiryId,
            inquiryId,
          }) as HouseEvent,
      );
    },
    async readAssignments() {
      return memory.figures;
    },
    async listOfPerson(personId) {
      return all((one) => one.personId === personId);
    },
    async listOpen() {
      return all((one) => one.status !== 'closed' && one.status !== 'paused');
    },
    async listEnded() {
      return all((one) => one.status === 'closed' || one.status === 'paused');
    },
    async listHeld() {
      return all(waitsForAdvisor).map(({ inquiryId }) => inquiryId);
    },
    async listInTriage() {
      return all(isInTriage).map(({ inquiryId }) => inquiryId);
    },
    async listJudged(limit) {
      return all(({ triage }) => triage?.judged !== undefined)
        .flatMap(({ inquiryId, personId, triage }) => (triage === undefined ? [] : [{ inquiryId, personId, triage }]))
        .toSorted((one, other) => ((one.triage.judged?.at ?? '') < (other.triage.judged?.at ?? '') ? 1 : -1))
        .slice(0, limit);
    },
    async listAftercareDue(at) {
      return all(({ aftercare }) => (nextAftercareAt(aftercare) ?? '9') <= at).map(({ inquiryId }) => inquiryId);
    },
    async listToResume(at) {
      return all(({ status, reopensAt }) => status === 'paused' && reopensAt !== undefined && reopensAt <= at).map(
        ({ inquiryId }) => inquiryId,
      );
    },
    async listUntouched(before) {
      return all((one) => one.status === 'received' && one.receivedAt < before);
    },
    async change(before, change) {
      meanwhile.once?.();
      meanwhile.once = undefined;
      refuse(memory, before, change);
      return apply(memory, before, change);
    },
  };
}
