import { describe, expect, it } from 'vitest';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { Qualification } from '#domain/qualification/qualification.ts';
import type { ContentLabel } from '#domain/reading/content-label.ts';
import { isInTriage } from '#domain/triage/triage.ts';
import { applyStaffCommand } from '#use-cases/choices/apply-staff-command.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, qualifiedAs } from '../../ports/samples.ts';

const at = '2026-11-23T10:00:00.000Z';

function read(verdict: Qualification['verdict'], parts: Partial<Inquiry> = {}): Inquiry {
  return inquiry({
    status: 'awaiting-first-response',
    completedAt: monday10,
    qualification: {
      ...qualifiedAs('wish'),
      verdict,
      reasons: [
        {
          criterion: 'verdict',
          points: 0,
          maxPoints: 0,
          because: { code: 'off-target-suspected', params: {} },
          evidence: [],
        },
        {
          criterion: 'clarity',
          points: 5,
          maxPoints: 20,
          because: { code: 'judged-by-person', params: {} },
          evidence: [],
        },
      ],
    },
    owner: { ownerId: 'helene', kind: 'duty-manager', assignmentNumber: 1, since: monday10, because: 'escalated' },
    triage: { because: 'doubtful', since: monday10, read: { verdict, kind: 'wish' } },
    ...parts,
  });
}

const paused = (verdict: 'off-target' | 'premature') =>
  read(verdict, {
    status: 'paused',
    pausedAt: monday10,
    pauseReason: verdict,
    owner: undefined,
    triage: {
      because: verdict === 'premature' ? 'premature' : 'audit',
      since: monday10,
      read: { verdict, kind: 'wish' },
    },
  });

async function judge(about: Inquiry, verdict: ContentLabel, offTargetKind?: 'solicitation' | 'careers') {
  const ports = houseInMemory({ inquiries: [about] });
  const command = { act: 'judge', verdict, ...(offTargetKind === undefined ? {} : { offTargetKind }) } as const;
  await applyStaffCommand(ports, { house: ports.house, inquiry: ports.inquiry(), byId: 'helene' }, command, at);
  return ports;
}

describe('each verdict of a person in triage', () => {
  it.each([
    ['genuine', 'qualified', 'wish'],
    ['after-sales', 'qualified', 'after-sales'],
    ['complaint', 'qualified', 'complaint'],
    ['follow-up', 'qualified', 'follow-up'],
    ['stop-request', 'doubtful', 'stop-request'],
    ['premature', 'premature', 'wish'],
    ['off-target', 'off-target', 'wish'],
  ] as const)('%s takes the place of the reading: %s, %s', async (said, verdict, kind) => {
    const ports = await judge(read('doubtful'), said);
    const judged = ports.inquiry();
    expect(judged).toMatchObject({
      status: 'received',
      completedAt: monday10,
      qualification: { verdict, kind, confidence: 'high' },
      triage: { judged: { verdict: said, byId: 'helene', at } },
      signals: [{ kind: 'steered' }],
    });
    expect(judged.qualification?.reasons.map(({ because }) => [because.code, because.params])).toEqual([
      ['judged-by-person', { kind: said }],
      ['judged-by-person', {}],
    ]);
    expect(isInTriage(judged)).toBe(false);
    expect(ports.memory.said).toMatchObject([
      { name: 'inquiry-steered.v1', data: { byId: 'helene', act: 'judged', because: said } },
    ]);
  });

  it('names the kind of what is off-target, and a solicitation where none was named', async () => {
    expect((await judge(read('doubtful'), 'off-target', 'careers')).inquiry().offTargetKind).toBe('careers');
    expect((await judge(read('doubtful'), 'off-target')).inquiry().offTargetKind).toBe('solicitation');
    expect((await judge(paused('off-target'), 'genuine')).inquiry().offTargetKind).toBeUndefined();
  });
});

describe('a verdict on what was set aside', () => {
  it.each(['off-target', 'premature'] as const)('that says %s too is only recorded', async (verdict) => {
    const judged = (await judge(paused(verdict), verdict)).inquiry();
    expect(judged).toMatchObject({ status: 'paused', pauseReason: verdict, triage: { judged: { verdict } } });
    expect(judged.signals).toEqual([]);
  });

  it('that says otherwise brings it back, and the house owes an answer from now', async () => {
    const judged = (await judge(paused('off-target'), 'genuine')).inquiry();
    expect(judged).toMatchObject({ status: 'received', completedAt: at, qualification: { verdict: 'qualified' } });
    expect(judged.pauseReason).toBeUndefined();
    expect(judged.pausedAt).toBeUndefined();
  });
});

describe('a verdict is refused', () => {
  const camille = {
    ownerId: 'camille',
    kind: 'advisor',
    assignmentNumber: 1,
    since: monday10,
    because: 'escalated',
  } as const;
  it.each<[string, Inquiry]>([
    ['where no look is owed', read('doubtful', { triage: undefined })],
    ['once an advisor has it', read('doubtful', { owner: camille })],
    ['once it is closed', read('doubtful', { status: 'closed' })],
  ])('%s', async (_where, about) => {
    await expect(judge(about, 'genuine')).rejects.toThrow(InquiryStateError);
  });
});
