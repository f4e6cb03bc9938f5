import { describe, expect, it } from 'vitest';
import {
  type ActAuthor,
  type ActKind,
  countsAsFirstResponse,
  earliestResponse,
} from '#domain/first-response/response-act.ts';

const act = (id: string, kind: ActKind, by: ActAuthor, at: string) => ({ id, kind, by, at });
const startedAt = '2026-11-23T10:00:00Z';

describe('what stops the clock', () => {
  it.each(['answer', 'slots-proposed', 'call-attested', 'message-attested'] as const)('an advisor’s %s', (kind) => {
    expect(countsAsFirstResponse({ kind, by: 'advisor' })).toBe(true);
    expect(countsAsFirstResponse({ kind, by: 'manager' })).toBe(true);
  });

  it('Frappe #32328: the automatic warning mail is not a first response', () => {
    expect(countsAsFirstResponse({ kind: 'warning', by: 'system' })).toBe(false);
    expect(countsAsFirstResponse({ kind: 'automatic-mail', by: 'system' })).toBe(false);
    expect(countsAsFirstResponse({ kind: 'automatic-mail', by: 'advisor' })).toBe(false);
  });

  it.each(['private-note', 'page-opened', 'mail-opened', 'reassignment'] as const)('never an advisor’s %s', (kind) => {
    expect(countsAsFirstResponse({ kind, by: 'advisor' })).toBe(false);
  });

  it.each(['system', 'client'] as const)('never an answer by the %s', (by) => {
    expect(countsAsFirstResponse({ kind: 'answer', by })).toBe(false);
  });

  it('Zammad: the note at 23:52 does not count, the call at 23:55 does', () => {
    const note = act('1', 'private-note', 'advisor', '2026-11-23T23:52:00Z');
    const call = act('2', 'call-attested', 'advisor', '2026-11-23T23:55:00Z');
    expect(earliestResponse([note, call], startedAt)).toBe(call);
  });
});

describe('the earliest act that counts', () => {
  const early = act('b', 'answer', 'advisor', '2026-11-23T11:00:00Z');
  const late = act('a', 'call-attested', 'advisor', '2026-11-23T12:00:00Z');

  it('is found whatever the order in which the acts became known', () => {
    expect(earliestResponse([late, early], startedAt)).toBe(early);
    expect(earliestResponse([early, late], startedAt)).toBe(early);
  });

  it('compares instants and not texts', () => {
    const offset = act('c', 'answer', 'advisor', '2026-11-23T11:30:00+01:00');
    expect(earliestResponse([early, offset], startedAt)).toBe(offset);
  });

  it('has the smaller id at the same millisecond', () => {
    const twin = { ...early, id: 'a' };
    expect([earliestResponse([early, twin], startedAt), earliestResponse([twin, early], startedAt)]).toEqual([
      twin,
      twin,
    ]);
  });

  it('is none when only machines and notes were recorded, or when it was before the promise', () => {
    expect(earliestResponse([act('1', 'automatic-mail', 'system', late.at)], startedAt)).toBeNull();
    expect(earliestResponse([early], '2026-11-23T11:30:00Z')).toBeNull();
    expect(earliestResponse([], startedAt)).toBeNull();
  });
});
