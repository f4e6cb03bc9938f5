import { describe, expect, it } from 'vitest';
import { factsOfInquiry } from '#domain/kpi/facts-of-inquiry.ts';
import type { InquiryProjection } from '#domain/kpi/projection.ts';

const story: InquiryProjection = {
  inquiryId: 'inq-1',
  receivedAt: '2026-11-23T09:00:00.000Z',
  channel: 'web-form',
  language: 'fr',
  intent: 'appointment',
  vip: false,
  returning: false,
  policyVersion: '2026-11-23.1',
  vicLevel: 'vic',
  ownerId: 'helene-marchand',
  boutiqueId: 'london',
  verdict: 'qualified',
  judgedOffTarget: false,
  warnings: 2,
  breached: true,
  escalated: true,
  missedBy: { ownerId: 'camille-laurent', boutiqueId: 'paris' },
  relances: {},
  waitsBegunAt: [],
  meetings: {},
  outcomes: {},
  closedAsWon: false,
  privateCompleted: false,
  satisfactions: {},
};
const minutes = { businessMinutes: 500, calendarMinutes: 1500, marginMinutes: -260 };
const rescue = { at: '2026-11-24T10:00:00.000Z', byId: 'helene-marchand', ...minutes, withinTarget: false };

const placesOf = (told: InquiryProjection) => factsOfInquiry(told, 'Europe/Paris').map(({ place }) => place);

describe('the slice of a first promise', () => {
  it('is that of the owner when the time ran out, not of the colleague who answered later', () => {
    expect(placesOf({ ...story, response: rescue })).toEqual([
      expect.objectContaining({ advisor: 'camille-laurent', boutique: 'paris' }),
    ]);
    expect(placesOf(story)).toEqual([expect.objectContaining({ advisor: 'camille-laurent', boutique: 'paris' })]);
  });

  it('is that of the person who answered when the promise was kept after an extension of the target', () => {
    const kept = { ...rescue, byId: 'hugo-mercier', marginMinutes: 20, withinTarget: true };
    expect(placesOf({ ...story, response: kept })).toEqual([expect.objectContaining({ advisor: 'hugo-mercier' })]);
  });

  it('differs for a meeting, which counts for its advisor, and a relance, which counts for the present owner', () => {
    const at = '2026-12-01T10:00:00.000Z';
    const outcomes = { [at]: { at, metAt: at, byId: 'hugo-mercier', kind: 'attended', author: null } } as const;
    const relances = { '1.first': { plannedAt: at, settled: { at, how: 'sent' } } } as const;
    const advisors = placesOf({ ...story, response: rescue, outcomes, relances }).map(({ advisor }) => advisor);
    expect(advisors).toEqual(['camille-laurent', 'helene-marchand', 'hugo-mercier']);
  });
});
