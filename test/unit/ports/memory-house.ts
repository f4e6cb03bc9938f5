import { createHash } from 'node:crypto';
import { handOverNoteWriter } from '#adapters/ses/hand-over-note-writer.ts';
import { letterPreviews } from '#adapters/ses/letter-previews.ts';
import { addDays } from '#domain/calendar/local-date.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import type { GrantDecision } from '#domain/identity/client-grants.ts';
import { ConsentMissingError } from '#domain/identity/current-consent.ts';
import { type Erasure, erasedPerson, isErasureOpen } from '#domain/identity/erasure.ts';
import { normaliseEmail, type Person, PersonChangedError, PersonNotFoundError } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { clientRow } from '#domain/portfolio/client-row.ts';
import type { ContactLedger } from '#ports/contact-ledger.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { Link, LinkGrant, LinkRepository } from '#ports/link-repository.ts';
import { LinkAlreadyUsedError } from '#ports/link-repository.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import type { PersonalDataRepository } from '#ports/personal-data.ts';
import type { ClientRowReader } from '#ports/portfolio-repository.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';
import type { ReturnedStaffMail } from '#ports/returned-staff-mail.ts';
import type { StaffDirectory } from '#ports/staff-directory.ts';
import { HouseChangedError, type StaffRepository } from '#ports/staff-repository.ts';
import type { BrokenOff, SignalOutput, WaitRepository, Workflow } from '#ports/workflow.ts';
import { house as defaultHouse } from './house.ts';
import { emptyMemory, type Memory, memoryAgendas, memoryInquiries } from './memory-inquiries.ts';
import { memoryLedger } from './memory-ledger.ts';
import { memoryMailer, memoryOutbox } from './memory-outbox.ts';
import { content, person } from './samples.ts';

/** The present house, which staff may change. */
interface Standing {
  house: House;
  revision: number;
}

function memoryHouses(memory: Memory, standing: Standing): HouseRepository {
  return {
    async read() {
      return standing.house;
    },
    async readLedger({ from, to }) {
      const assignedByDay: Record<string, Record<string, number>> = {};
      for (let day = from; day <= to; day = addDays(day, 1)) assignedByDay[day] = memory.assigned.get(day) ?? {};
      return { from, to, openCounts: Object.fromEntries(memory.loads), assignedByDay };
    },
  };
}

function memoryDirectory(standing: Standing): StaffDirectory {
  const find = (wanted: (member: StaffMember) => boolean) => standing.house.staff.find(wanted);
  return {
    async findById(staffId) {
      return find((member) => member.staffId === staffId);
    },
    async findByEmail(email) {
      return find((member) => normaliseEmail(member.email) === normaliseEmail(email));
    },
  };
}

function memoryStaff(memory: Memory, standing: Standing): StaffRepository {
  return {
    async readHouse() {
      return { house: standing.house, revision: String(standing.revision) };
    },
    async change({ revision }, { member, calendar, events }) {
      if (revision !== String(standing.revision)) throw new HouseChangedError('Changed.');
      const { house } = standing;
      standing.house = {
        ...house,
        staff: house.staff.map((one) => (one.staffId === member.staffId ? member : one)),
        calendars: [...house.calendars.filter(({ id }) => id !== calendar?.id), ...(calendar ? [calendar] : [])],
      };
      standing.revision += 1;
      memory.said.push(...events);
    },
  };
}

function memoryPeople(memory: Memory, ledger: ContactLedger): PersonRepository {
  const contacts = new Set<string>();
  const decisions = new Map<string, GrantDecision[]>();
  const read = (personId: string): Person => {
    const found = memory.people.get(personId);
    if (found === undefined) throw new PersonNotFoundError(personId);
    return found;
  };
  return {
    async read(personId) {
      return read(personId);
    },
    async isSuppressed(email) {
      return memory.suppressed.has(normaliseEmail(email));
    },
    async signalsOf(personId) {
      return memory.acts.get(personId) ?? [];
    },
    async grantDecisionsOf(personId) {
      return (decisions.get(personId) ?? []).toReversed();
    },
    async setGrants({ personId, grants: before }, grants, decision, event) {
      const current = read(personId);
      if (current.grants?.decisionId !== before?.decisionId) throw new PersonChangedError(personId);
      memory.people.set(personId, { ...current, grants });
      decisions.set(personId, [...(decisions.get(personId) ?? []), decision]);
      memory.said.push(event);
    },
    async setPreferences({ personId, preferences: before, stoppedTopics: topics }, chosen, events) {
      const current = read(personId);
      if (current.stoppedTopics.join() !== topics.join() || current.preferences?.setAt !== before?.setAt)
        throw new PersonChangedError(personId);
      memory.people.set(personId, { ...current, ...chosen });
      memory.said.push(...events);
    },
    async withdrawConsent({ personId }, event) {
      if (read(personId).consentWithdrawnAt !== undefined) throw new PersonChangedError(personId);
      memory.people.set(personId, { ...read(personId), consentWithdrawnAt: event.at });
      memory.said.push(event);
    },
    async restoreConsent({ personId, consentWithdrawnAt: before }, event) {
      const { consentWithdrawnAt, ...rest } = read(personId);
      if (consentWithdrawnAt === undefined || consentWithdrawnAt !== before) throw new PersonChangedError(personId);
      memory.people.set(personId, rest);
      memory.said.push(event);
    },
    async recordSignal(personId, signal, event) {
      const acts = memory.acts.get(personId) ?? [];
      const kept = acts.find(({ signalId }) => signalId === signal.signalId);
      if (kept !== undefined) return { result: 'already-recorded', kept };
      if (read(personId).consentWithdrawnAt !== undefined) throw new ConsentMissingError(personId);
      memory.acts.set(personId, [...acts, signal]);
      memory.said.push(event);
      return { result: 'recorded', kept: signal };
    },
    async stopTopics({ personId, stoppedTopics: before }, topics, event) {
      if (read(personId).stoppedTopics.join() !== before.join()) throw new PersonChangedError(personId);
      const stoppedTopics = [...new Set([...read(personId).stoppedTopics, ...topics])];
      memory.people.set(personId, { ...read(personId), stoppedTopics });
      memory.said.push(event);
    },
    async suppressAddress(email, because, _personId, event) {
      const address = normaliseEmail(email);
      if (because === 'bounce' && memory.suppressed.has(address)) return;
      memory.suppressed.set(address, because);
      memory.said.push(event);
    },
    async reopenAddress(email, lifted, _personId, event) {
      const closedBy = memory.suppressed.get(normaliseEmail(email));
      if (closedBy === undefined) return 'open';
      if (!lifted.includes(closedBy)) return 'closed';
      memory.suppressed.delete(normaliseEmail(email));
      memory.said.push(event);
      return 'open';
    },
    async recordContact(personId, { contactId }, event, touch) {
      if (contacts.has(contactId)) return 'already-recorded';
      contacts.add(contactId);
      if (touch !== undefined) await ledger.append(personId, touch);
      memory.said.push(event);
      return 'recorded';
    },
  };
}

function memoryLinks(memory: Memory): LinkRepository & { readonly links: Map<string, LinkGrant> } {
  const links = new Map<string, LinkGrant>();
  const find = (token: string): Link | undefined => {
    const grant = links.get(token);
    return grant === undefined ? undefined : { ...grant, linkId: token, outcome: memory.outcomes.get(token) };
  };
  return {
    links,
    async findByToken(token) {
      return find(token);
    },
    async grant(grant) {
      const token = `token-${links.size + 1}`;
      links.set(token, grant);
      return token;
    },
    async recordOutcome({ linkId }, outcome) {
      if (memory.outcomes.has(linkId)) throw new LinkAlreadyUsedError('Used.');
      memory.outcomes.set(linkId, outcome);
    },
    async revoke({ linkId }) {
      links.delete(linkId);
    },
  };
}

function memoryReturnedStaffMail(memory: Memory): ReturnedStaffMail {
  const days = new Set<string>();
  return {
    async record({ staffId, on }, event) {
      const day = `${staffId} ${on}`;
      if (days.has(day)) return 'already-recorded';
      days.add(day);
      memory.said.push(event);
      return 'recorded';
    },
  };
}

/** A workflow service that records its calls; tokens in `ended` no longer wait. */
function memoryWorkflow() {
  const started: string[] = [];
  const signals: { readonly taskToken: string; readonly output: SignalOutput }[] = [];
  const ended = new Set<string>();
  const workflow: Workflow = {
    async start(inquiryId, run = 1) {
      const name = run === 1 ? inquiryId : `${inquiryId}-${run}`;
      if (started.includes(name)) return 'already-started';
      started.push(name);
      return 'started';
    },
    async signal(taskToken, output) {
      if (ended.has(taskToken)) return 'gone';
      signals.push({ taskToken, output });
      return 'delivered';
    },
  };
  return { ...workflow, started, signals, ended };
}

/** Failed runs, as Step Functions would list them. */
function memoryRuns() {
  const broken: BrokenOff[] = [];
  return {
    broken,
    async listBrokenOff(since: string) {
      return broken.filter(({ at }) => at >= since);
    },
  };
}

function memoryRows(memory: Memory): ClientRowReader {
  const linesOf = (personId: string) => memory.purchases.filter((one) => one.personId === personId);
  return { findRow: async (personId) => clientRow(personId, linesOf(personId)) };
}

function memoryPurchases(memory: Memory): PurchaseReader {
  return { listOf: async (personId) => memory.purchases.filter((one) => one.personId === personId) };
}

function memoryPersonalData(memory: Memory): PersonalDataRepository {
  const erasures = new Map<string, Erasure>();
  const personOf = (personId: string): Person => {
    const found = memory.people.get(personId);
    if (found === undefined) throw new PersonNotFoundError(personId);
    return found;
  };
  return {
    async findErasure(personId) {
      return erasures.get(personId);
    },
    async collect(personIds) {
      return personIds.flatMap((personId) => [
        { entity: 'person', doc: memory.people.get(personId) },
        ...[...memory.contents.values()]
          .filter((one) => one.personId === personId)
          .map((doc) => ({ entity: 'content', doc })),
      ]);
    },
    async listErasuresDue(at) {
      return [...erasures.values()].filter((one) => isErasureOpen(one) && one.dueAt <= at);
    },
    async listErased() {
      return [...erasures.values()].filter(({ erasedAt }) => erasedAt !== undefined);
    },
    async listReviewable(before) {
      const ended = [...memory.inquiries.values()].filter(
        ({ status, receivedAt, erasedAt }) =>
          ['paused', 'closed'].includes(status) && receivedAt < before && erasedAt === undefined,
      );
      return [...new Set(ended.map(({ personId }) => personId))];
    },
    async ask(erasure, event) {
      const { personId, askedAt } = erasure;
      const known = erasures.get(personId);
      if (known !== undefined && known.abandonedAt === undefined) return 'already-asked';
      erasures.set(personId, erasure);
      memory.people.set(personId, { ...personOf(personId), erasureAskedAt: askedAt });
      memory.said.push(event);
      return 'asked';
    },
    async abandon(erasure, at) {
      erasures.set(erasure.personId, { ...erasure, abandonedAt: at });
      const { erasureAskedAt: _asked, ...rest } = personOf(erasure.personId);
      memory.people.set(erasure.personId, rest);
    },
    async erase(personIds, erasure, event, at) {
      for (const personId of personIds) {
        memory.people.set(personId, erasedPerson(personOf(personId), at));
        for (const [id, one] of memory.contents) if (one.personId === personId) memory.contents.delete(id);
      }
      erasures.set(erasure.personId, { ...erasure, erasedAt: at });
      memory.said.push(event);
    },
  };
}

function memoryWaits(): WaitRepository {
  const waits = new Map<string, { taskToken: string; state: string }>();
  return {
    async register(inquiryId, wait) {
      waits.set(inquiryId, wait);
    },
    async find(inquiryId) {
      return waits.get(inquiryId);
    },
  };
}

function countedIds() {
  let count = 0;
  return {
    next(prefix: string) {
      count += 1;
      return `${prefix}-${count}`;
    },
  };
}

/** A whole house in memory, with the given inquiries and their person. */
export function houseInMemory(
  options: { readonly house?: House; readonly inquiries?: readonly Inquiry[]; readonly person?: Person } = {},
) {
  const memory = emptyMemory();
  const client = options.person ?? person();
  memory.people.set(client.personId, client);
  for (const one of options.inquiries ?? []) {
    memory.inquiries.set(one.inquiryId, one);
    memory.contents.set(one.inquiryId, content({ inquiryId: one.inquiryId, personId: one.personId }));
  }
  const house = options.house ?? defaultHouse();
  const standing: Standing = { house, revision: 1 };
  const ledger = memoryLedger();
  const meanwhile: { once?: (() => void) | undefined } = {};
  return {
    memory,
    house,
    /** Runs right before the next change is written. */
    meanwhile,
    inquiries: memoryInquiries(memory, meanwhile),
    houses: memoryHouses(memory, standing),
    staff: memoryStaff(memory, standing),
    directory: memoryDirectory(standing),
    handOverNotes: handOverNoteWriter,
    people: memoryPeople(memory, ledger),
    ledger,
    agendas: memoryAgendas(memory),
    previews: letterPreviews,
    purchases: memoryPurchases(memory),
    rows: memoryRows(memory),
    personalData: memoryPersonalData(memory),
    returnedStaffMail: memoryReturnedStaffMail(memory),
    links: memoryLinks(memory),
    outbox: memoryOutbox((inquiryId) => memory.inquiries.get(inquiryId)?.version),
    mailer: memoryMailer(),
    waits: memoryWaits(),
    workflow: memoryWorkflow(),
    runs: memoryRuns(),
    ids: countedIds(),
    hasher: { sha256: (text: string) => createHash('sha256').update(text).digest('hex') },
    /** Names of the published events, oldest first. */
    saidNames: () => memory.said.map((event) => event.name),
    inquiry: (inquiryId = 'inq-1'): Inquiry => {
      const found = memory.inquiries.get(inquiryId);
      if (found === undefined) throw new Error(`No inquiry ${inquiryId}.`);
      return found;
    },
  };
}

export type HouseInMemory = ReturnType<typeof houseInMemory>;
