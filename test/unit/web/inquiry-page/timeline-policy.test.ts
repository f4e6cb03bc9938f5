import { describe, expect, it } from 'vitest';
import { catalog, type EventName, type HouseEvent } from '#events/catalog.ts';
import { policyOfThePast } from '#use-cases/import/imported-inquiry.ts';
import { timelineOf } from '#web/inquiry-page/timeline-view.ts';
import { house, monday10 } from '../../ports/house.ts';

const decided = [
  'advisor-assigned.v1',
  'first-response-planned.v1',
  'relance-sent.v1',
  'relance-deferred.v1',
  'relance-cancelled.v1',
  'slots-proposed.v1',
  'inquiry-paused.v1',
] as const satisfies readonly EventName[];

function detailOf(name: EventName, language: 'fr' | 'en', data: object = {}): string | undefined {
  const about = { eventId: 'evt-1', name, occurredAt: monday10, correlationId: 'inq-1', inquiryId: 'inq-1' };
  const event = { ...about, data: { ...catalog[name].example, ...data } } as HouseEvent;
  const reader = { house: house(), clientName: 'Anna', language, timeZone: 'Europe/Paris' };
  return timelineOf(reader, [event], [])[0]?.why;
}

describe.each(decided)('%s', (name) => {
  it('always names its policy', () => {
    const { policyVersion: _unstamped, ...data } = catalog[name].example;
    expect(catalog[name].data.safeParse(catalog[name].example).success).toBe(true);
    expect(catalog[name].data.safeParse(data).success).toBe(false);
  });

  it('shows staff its policy, as text', () => {
    expect(detailOf(name, 'en')).toMatch(/(?:^| · )policy 2026-11-23\.2$/);
    expect(detailOf(name, 'fr')).toMatch(/(?:^| · )politique 2026-11-23\.2$/);
  });

  it('has no full stop before a middle dot', () => {
    expect([detailOf(name, 'en'), detailOf(name, 'fr')].filter((detail) => /[.] ·/.test(detail ?? ''))).toEqual([]);
  });
});

describe('an imported event', () => {
  it('names no policy, because none of ours decided it', () => {
    expect(detailOf('inquiry-paused.v1', 'en', { policyVersion: policyOfThePast })).not.toContain('policy');
  });
});
