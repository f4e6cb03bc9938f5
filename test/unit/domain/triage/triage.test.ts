import { describe, expect, it } from 'vitest';
import { contentLabels } from '#domain/reading/content-label.ts';
import { auditedPrecision, measuredShare, readingQuality } from '#domain/triage/reading-quality.ts';
import {
  isAudited,
  isInTriage,
  labelOfReading,
  type Triage,
  triageOf,
  verdictOfJudgement,
} from '#domain/triage/triage.ts';

const at = '2026-11-23T09:00:00.000Z';
const read = (verdict: Triage['read']['verdict'], kind: Triage['read']['kind'] = 'wish') => ({ verdict, kind });
const judged = (because: Triage['because'], found: Triage['read'], said: (typeof contentLabels)[number]): Triage => ({
  because,
  since: at,
  read: found,
  judged: { verdict: said, byId: 'helene', at },
});

describe('the look a person owes', () => {
  it.each(['doubtful', 'incomplete', 'premature'] as const)('is owed to what was read as %s', (verdict) => {
    expect(triageOf({ verdict, kind: 'wish', confidence: 'low' }, 'inq-1', at)).toEqual({
      because: verdict,
      since: at,
      read: read(verdict),
    });
  });

  it('is not owed to what an advisor gets', () => {
    expect(triageOf({ verdict: 'qualified', kind: 'complaint', confidence: 'high' }, 'inq-1', at)).toBeUndefined();
  });

  it('is not owed to a request to stop beyond doubt, and is to one that may be something else', () => {
    const stop = { verdict: 'doubtful', kind: 'stop-request' } as const;
    expect(triageOf({ ...stop, confidence: 'high' }, 'inq-1', at)).toBeUndefined();
    expect(triageOf({ ...stop, confidence: 'low' }, 'inq-1', at)?.because).toBe('doubtful');
  });

  it('is owed to one closed message in twenty, whatever the ids look like', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `inq-${index}`);
    const drawn = ids.filter(isAudited).length / ids.length;
    expect(drawn).toBeGreaterThan(0.04);
    expect(drawn).toBeLessThan(0.06);
    const closed = ids.filter(
      (id) => triageOf({ verdict: 'off-target', kind: 'wish', confidence: 'high' }, id, at) !== undefined,
    );
    expect(closed).toEqual(ids.filter(isAudited));
  });

  it('ends when a person has judged, and when an advisor has it', () => {
    const triage: Triage = { because: 'doubtful', since: at, read: read('doubtful') };
    const held = { triage, status: 'awaiting-first-response', owner: { kind: 'duty-manager' } } as const;
    expect(isInTriage(held)).toBe(true);
    expect(isInTriage({ ...held, owner: { kind: 'advisor' } })).toBe(false);
    expect(isInTriage({ ...held, triage: judged('doubtful', read('doubtful'), 'genuine') })).toBe(false);
    expect(isInTriage({ ...held, status: 'closed' })).toBe(false);
    expect(isInTriage({ status: 'incomplete' })).toBe(false);
  });
});

describe('a judgement', () => {
  it.each(contentLabels)('%s has a verdict and a kind', (label) => {
    const { verdict, kind } = verdictOfJudgement(label);
    expect(labelOfReading({ verdict, kind })).toBe(label);
  });
});

describe('the quality of the reading', () => {
  const list = [
    judged('doubtful', read('doubtful'), 'genuine'),
    judged('doubtful', read('doubtful'), 'off-target'),
    judged('audit', read('off-target'), 'off-target'),
    judged('audit', read('off-target'), 'genuine'),
    judged('premature', read('premature'), 'premature'),
  ];

  it('counts precision of what was read and recall of what was said', () => {
    const off = readingQuality(list).find(({ label }) => label === 'off-target');
    expect(off?.precision).toMatchObject({ counted: 1, of: 2, share: 0.5 });
    expect(off?.recall).toMatchObject({ counted: 1, of: 2, share: 0.5 });
    expect(readingQuality([])[0]).toMatchObject({ precision: undefined, recall: undefined });
  });

  it('audits only what was drawn', () => {
    expect(auditedPrecision(list)).toMatchObject({ counted: 1, of: 2 });
    expect(auditedPrecision([])).toBeUndefined();
  });

  it('gives the interval that Wilson published', () => {
    const share = measuredShare(81, 263);
    expect(share?.from).toBeCloseTo(0.2553, 4);
    expect(share?.to).toBeCloseTo(0.3662, 4);
  });
});
