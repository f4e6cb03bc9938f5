import { describe, expect, it } from 'vitest';
import {
  type AnswerChoice,
  answerChoices,
  staffCommands as commandNames,
  outcomeKinds,
  type StaffCommand,
  staffChoices,
} from '#domain/choices/staff-choices.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import { plannedAftercare } from '#domain/inquiry/aftercare.ts';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { mayCommand } from '#domain/permissions/may-command.ts';
import { catalog } from '#events/catalog.ts';
import type { LinkPurpose } from '#ports/link-repository.ts';
import { understoodChips } from '#templates/layout/understood-chips.ts';
import { actsBanner, actsSection, answerSection } from '#templates/pages/inquiry-page/inquiry-acts.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { staffCommands } from '#web/inquiry-page/staff-commands.ts';
import { inquiryActs } from '#web/inquiry-page/staff-commands-view.ts';
import { outcomeNamed } from '#web/staff-link/meeting-outcomes.ts';
import { recordedOutcome } from '#web/staff-link/outcome-view.ts';
import { answerNamed } from '#web/staff-link/staff-answers.ts';
import { understoodView } from '#web/understanding/understood-view.ts';
import { awaitingAnswer, awaitingChoice, houseWith, paris, withMeeting } from '../../ports/client-life.ts';
import { monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { content, inquiry, qualifiedAs } from '../../ports/samples.ts';

const afterMeeting = paris(25, '12:00');
const beforeMeeting = paris(24, '09:00');

async function linkFor(ports: HouseInMemory, purpose: LinkPurpose, holderId: string) {
  const grant = { purpose, holderId, inquiryId: 'inq-1', personId: 'person-1', createdAt: monday10 } as const;
  const link = await ports.links.findByToken(await ports.links.grant({ ...grant, validUntil: paris(30, '09:00') }));
  if (link === undefined) throw new Error('No link.');
  return link;
}

const reading = (house: House, about: Inquiry, at: string) => ({ house, inquiry: about, language: 'en', at }) as const;

/** The fields of each answer. */
const answers: Readonly<Record<AnswerChoice, Record<string, string>>> = {
  answered: { channel: 'call' },
  write: { reply: 'The ring exists in gold.' },
  slots: {},
  clarify: { question: 'Steel or gold?' },
  'off-target': { reason: 'press' },
  'take-over': {},
  'hand-over': { colleague: 'hugo' },
};

describe.each(answerChoices)('the answer %s', (name) => {
  it('publishes its event, waits as declared, and is shown with its own text', async () => {
    const ports = houseInMemory({ inquiries: [inquiry()] });
    await assignAdvisor(ports, 'inq-1', monday10);
    const ownerId = ports.inquiry().owner?.ownerId ?? '';
    const about = ports.inquiry();
    const read = answerNamed(name)?.read(
      {
        choice: name,
        ...answers[name],
        ...(ownerId === 'hugo' && name === 'hand-over' ? { colleague: 'camille' } : {}),
      },
      reading(ports.house, about, monday10),
    );
    if (read?.ok !== true) throw new Error(`${name} was refused.`);
    // Nobody takes over what is theirs.
    const holderId = name === 'take-over' ? 'helene' : ownerId;
    const link = await linkFor(ports, 'first-response', holderId);
    await read.perform(ports, { house: ports.house, inquiry: about, byId: holderId, link }, monday10);
    const declared = staffChoices[name];
    expect(Object.keys(catalog)).toContain(declared.event);
    expect(ports.saidNames()).toContain(declared.event);
    expect(ports.inquiry().pendingChoice?.choice).toBe('waitsAs' in declared ? declared.waitsAs : undefined);
    const outcome = ports.memory.outcomes.get(link.linkId);
    if (outcome === undefined) throw new Error('Nothing is recorded.');
    const content = await ports.inquiries.readContent(ports.inquiry());
    expect(recordedOutcome(ports.house, content, outcome).choice).toBe(name);
  });

  it('is no outcome of a meeting, and the same on the inquiry’s page', () => {
    expect(outcomeNamed(name)).toBeUndefined();
    expect(answerNamed(name)).toBe(staffCommands[name]);
  });

  it('is refused on the inquiry’s page when nobody waits for an answer', async () => {
    const ports = houseInMemory({ inquiries: [awaitingChoice({})] });
    const read = staffCommands[name].read(
      { choice: name, ...answers[name] },
      reading(ports.house, ports.inquiry(), monday10),
    );
    if (!read.ok) throw new Error(`${name} was refused.`);
    const member = staffOf(ports.house, 'helene');
    const act = { house: ports.house, inquiry: ports.inquiry(), member, byId: 'helene' };
    await expect(read.perform(ports, act, monday10)).rejects.toThrow(InquiryStateError);
  });
});

it('is not shown when it was not recorded', async () => {
  const ports = houseInMemory({ inquiries: [inquiry()] });
  const content = await ports.inquiries.readContent(ports.inquiry());
  const stray = { choice: 'signed-in', at: monday10, byId: 'camille' } as const;
  expect(() => recordedOutcome(ports.house, content, stray)).toThrow(TypeError);
});

const noFields = {};
const later = { laterOn: '2026-12-24' };
const sale = { amount: '12,500.00', category: 'watches' };

interface Scenario {
  readonly about: () => Inquiry;
  readonly at: string;
  readonly fields: Readonly<Record<string, string>>;
}

const met = (fields: Readonly<Record<string, string>>): Scenario => ({ about: withMeeting, at: afterMeeting, fields });
const agreed = (fields: Readonly<Record<string, string>>): Scenario => ({
  about: withMeeting,
  at: beforeMeeting,
  fields,
});
const open = (fields: Readonly<Record<string, string>>, parts: Partial<Inquiry> = {}): Scenario => ({
  about: () => awaitingChoice(parts),
  at: beforeMeeting,
  fields,
});
const asked = {
  waitNumber: 1,
  moment: 'choice',
  startedAt: paris(23, '10:00'),
  steps: [],
  confirmAskedAt: beforeMeeting,
} as const;
const pending = { choice: 'paused', byId: 'helene', at: beforeMeeting, undoUntil: paris(24, '09:10') } as const;

const complaint = qualifiedAs('complaint');
const sold: Partial<Inquiry> = {
  status: 'closed',
  closing: 'won',
  proposal: undefined,
  aftercare: plannedAftercare(monday10, [2], false),
};

/** A client waits for the owner's answer. */
const waiting = (fields: Readonly<Record<string, string>>): Scenario => ({
  about: () => awaitingAnswer(),
  at: monday10,
  fields,
});

/** An inquiry that offers each command, and the fields that are posted with it. */
const commands: Readonly<Record<StaffCommand, Scenario>> = {
  answered: waiting({ choice: 'answered', channel: 'call' }),
  write: waiting({ choice: 'write', reply: 'The ring exists in gold.' }),
  slots: waiting({ choice: 'slots' }),
  clarify: waiting({ choice: 'clarify', question: 'Steel or gold?' }),
  'off-target': waiting({ choice: 'off-target', reason: 'press' }),
  'take-over': waiting({ choice: 'take-over' }),
  'hand-over': waiting({ colleague: 'hugo' }),
  attended: met(noFields),
  'no-sale': met(noFields),
  sale: met(sale),
  'no-show': met({ author: 'client' }),
  later: met(later),
  touch: open({ touchId: 'touch-1', touchChannel: 'call', touchDirection: 'outbound', touchNote: '' }),
  note: open({ noteText: 'Prefers mornings.' }),
  correct: open({ field: 'weekday', to: 'thu' }),
  cancel: agreed({ cancelNote: '' }),
  move: agreed({ slot: 'camille.20261126T100000Z', moveNote: '' }),
  undo: open(noFields, { pendingChoice: pending }),
  'propose-slots': open(noFields, { proposal: undefined }),
  'confirm-pause': open(noFields, { clientWait: asked }),
  reassign: open({ toId: 'hugo', reassignReason: 'workload', reassignNote: '' }),
  judge: open(
    { judgement: 'genuine' },
    {
      status: 'incomplete',
      triage: { because: 'incomplete', since: beforeMeeting, read: { verdict: 'incomplete', kind: 'wish' } },
    },
  ),
  resolve: open({ gestureAmount: '120', resolveNote: '' }, { qualification: complaint }),
  'edit-care': open({ careStep: 'd2', careText: 'How is the strap?' }, sold),
  'drop-care': open({ careStep: 'd2' }, sold),
  gesture: open({ gestureAmount: '5,000', gestureNote: 'A new strap.' }, { qualification: complaint }),
  pause: open({ pauseReason: 'later', pauseUntil: '', pauseNote: '' }),
  close: open({ closeReason: 'by-staff', closeNote: '' }),
};

describe.each(commandNames)('the command %s', (name) => {
  const { about, at, fields } = commands[name];

  it('is offered, publishes its event, and waits as declared', async () => {
    const ports = houseWith(about());
    const { house } = ports;
    const member = staffOf(house, 'helene');
    expect(staffCommands[name].isOffered({ house, inquiry: about() }, at)).toBe(true);
    const read = staffCommands[name].read(fields, reading(house, ports.inquiry(), at));
    if (!read.ok) throw new Error(`${name} was refused: ${JSON.stringify(read.errors)}`);
    await read.perform(ports, { house, inquiry: ports.inquiry(), member, byId: 'helene' }, at);
    const declared = staffChoices[name];
    if (declared.event === null) expect(ports.saidNames()).toEqual([]);
    else expect(ports.saidNames()).toContain(declared.event);
    expect(ports.inquiry().pendingChoice?.choice).toBe('waitsAs' in declared ? declared.waitsAs : undefined);
  });

  it('has a form on the page while it is offered', () => {
    const { house } = houseWith(about());
    const member = staffOf(house, 'helene');
    const freeSlots = [
      { slotId: 'slot-1', advisorId: 'camille', startsAt: paris(26, '11:00'), endsAt: paris(26, '12:00') },
    ];
    const acts = inquiryActs({ house, inquiry: about(), member, touchId: 'touch-1', freeSlots, at });
    const reader = { language: 'en', timeZone: 'Europe/Paris' } as const;
    const chips = understoodChips(understoodView(house, about(), content({ understood: { weekday: 'thu' } })), {
      language: 'en',
      path: acts.path,
      choice: 'correct',
      oneTap: true,
    });
    const html = [actsBanner(acts, reader), answerSection(acts, reader), actsSection(acts, reader), chips]
      .map(String)
      .join('');
    expect(html).toContain(`value="${name}"`);
  });

  it('is for managers, and for the people concerned unless it is declared for managers only', () => {
    const owner = { staffId: 'camille', role: 'advisor' } as const;
    const delegate = { staffId: 'hugo', role: 'advisor' } as const;
    const stranger = { staffId: 'ines', role: 'advisor' } as const;
    const { house } = houseWith(about());
    expect(mayCommand(house, name, about(), { staffId: 'helene', role: 'manager' })).toBe(true);
    expect(mayCommand(house, name, about(), owner)).toBe(staffChoices[name].by === 'concerned');
    expect(mayCommand(house, name, about(), delegate)).toBe(staffChoices[name].by === 'concerned');
    expect(mayCommand(house, name, about(), stranger)).toBe(false);
    expect(mayCommand(house, name, about(), { staffId: 'ines', role: 'ops' })).toBe(false);
  });
});

it('accepts the same outcomes by the link and on the page', () => {
  for (const kind of outcomeKinds) expect(outcomeNamed(kind)).toBe(staffCommands[kind]);
});
