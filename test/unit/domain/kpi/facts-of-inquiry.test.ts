import { describe, expect, it } from 'vitest';
import { factsOfInquiry } from '#domain/kpi/facts-of-inquiry.ts';
import { kpiValue } from '#domain/kpi/measure.ts';
import type { InquiryProjection } from '#domain/kpi/projection.ts';
import { sumOfTallies } from '#domain/kpi/tallies/tally.ts';

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

  it('is that of the person who had the client, also after an extension of the target', () => {
    const later = { ...rescue, byId: 'hugo-mercier', marginMinutes: 20, withinTarget: true };
    expect(placesOf({ ...story, response: later })).toEqual([expect.objectContaining({ advisor: 'camille-laurent' })]);
  });

  it('differs for a meeting, which counts for its advisor, and a relance, which counts for the present owner', () => {
    const at = '2026-12-01T10:00:00.000Z';
    const outcomes = { [at]: { at, metAt: at, byId: 'hugo-mercier', kind: 'attended', author: null } } as const;
    const relances = { '1.first': { plannedAt: at, settled: { at, how: 'sent' } } } as const;
    const advisors = placesOf({ ...story, response: rescue, outcomes, relances }).map(({ advisor }) => advisor);
    expect(advisors).toEqual(['camille-laurent', 'helene-marchand', 'hugo-mercier']);
  });
});

describe('promises kept of promises due', () => {
  const shareOf = (...stories: readonly InquiryProjection[]) => {
    const tallies = stories.flatMap((told) => factsOfInquiry(told, 'Europe/Paris').map(({ tally }) => tally));
    const { value, numerator, denominator } = kpiValue(sumOfTallies(tallies), 'first-response-within-target');
    return { value, numerator, denominator };
  };
  const answer = { at: '2026-11-23T10:00:00.000Z', byId: 'camille-laurent', ...minutes, withinTarget: true };
  const kept: InquiryProjection = { ...story, missedBy: undefined, breached: false, response: answer };

  it('five of six broken and never answered are one in six kept, not all of one', () => {
    expect(shareOf(kept, story, story, story, story, story)).toEqual({ value: 1 / 6, numerator: 1, denominator: 6 });
  });

  it('a promise whose time is still ahead is not due', () => {
    const open: InquiryProjection = { ...story, missedBy: undefined, breached: false };
    expect(shareOf(kept, open)).toEqual({ value: 1, numerator: 1, denominator: 1 });
  });

  it('a broken promise is not mended by more time that the house gave itself', () => {
    expect(shareOf({ ...story, response: answer })).toEqual({ value: 0, numerator: 0, denominator: 1 });
  });
});
