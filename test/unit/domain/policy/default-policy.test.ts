import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { firstResponseTarget } from '#domain/policy/first-response.ts';
import { criteria, scoringLines } from '#domain/policy/scoring.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';

const cells = vicLevels.flatMap((level) =>
  [true, false].map((vip) => ({ level, vip, target: firstResponseTarget(defaultPolicy, level, vip) })),
);

describe('the first response', () => {
  it('to a VIC comes within four working hours', () => {
    expect(firstResponseTarget(defaultPolicy, 'vic', false).targetMinutes).toBe(240);
  });

  it('never becomes slower as the relationship deepens', () => {
    const minutes = (['client', 'vic', 'top-vic'] as const).map(
      (level) => firstResponseTarget(defaultPolicy, level, false).targetMinutes,
    );
    expect(minutes).toEqual(minutes.toSorted((one, other) => other - one));
  });

  it('is not faster for a publicly visible person: VIP is not VIC', () => {
    for (const level of vicLevels) {
      const vip = firstResponseTarget(defaultPolicy, level, true);
      expect(vip.targetMinutes).toBe(firstResponseTarget(defaultPolicy, level, false).targetMinutes);
    }
  });

  it('keeps a VIC who is also a VIP with the advisors they know', () => {
    expect(firstResponseTarget(defaultPolicy, 'vic', true).ownerPool).toBe('private-clients');
    expect(firstResponseTarget(defaultPolicy, 'new', true).ownerPool).toBe('image');
  });

  it('has warnings at half and at eighty percent of the target, before it is late', () => {
    for (const { target } of cells) {
      expect(target.warnAtPercent).toEqual([50, 80]);
      expect(target.escalateAtPercent).toBeGreaterThan(100);
    }
  });
});

describe('contact caps', () => {
  it('never limit transactional letters', () => {
    for (const { target } of cells) {
      expect(target.contactCaps.transactional.every((cap) => cap.touches === 'unlimited')).toBe(true);
    }
  });

  it('are written out for every class of touch, with a window', () => {
    for (const { target } of cells) {
      for (const caps of Object.values(target.contactCaps)) {
        expect(caps.length).toBeGreaterThan(0);
        for (const cap of caps) expect(cap.windowDays).toBeGreaterThan(0);
      }
    }
  });

  it('allow fewer solicitations of a VIC than of a stranger', () => {
    const monthly = (level: 'new' | 'vic') =>
      firstResponseTarget(defaultPolicy, level, false).contactCaps.relational[0]?.touches;
    expect(monthly('vic')).toBeLessThan(Number(monthly('new')));
  });
});

describe('the scoring weights', () => {
  it('add up to one hundred', () => {
    expect(criteria.reduce((sum, criterion) => sum + defaultPolicy.scoring.weights[criterion], 0)).toBe(100);
  });

  it('allow each criterion to be filled by its lines', () => {
    for (const criterion of criteria) {
      const reachable = scoringLines[criterion].reduce((sum, line) => sum + defaultPolicy.scoring.lines[line], 0);
      expect(reachable).toBeGreaterThanOrEqual(defaultPolicy.scoring.weights[criterion]);
    }
  });
});

describe('relances', () => {
  it('come after one day when a request is incomplete and after seven days for a re-contact', () => {
    expect(defaultPolicy.relances.incomplete.steps[0]?.afterDays).toBe(1);
    expect(defaultPolicy.relances.choice.steps.at(-1)?.afterDays).toBe(7);
  });

  it('have unique keys, so that a retry never sends one twice', () => {
    const steps = Object.values(defaultPolicy.relances).flatMap((cadence) => cadence.steps.map((step) => step.step));
    expect(new Set(steps).size).toBe(steps.length);
  });

  it('include one new offer after a no-show', () => {
    expect(defaultPolicy.relances['no-show'].steps).toHaveLength(1);
    expect(defaultPolicy.appointments.reproposalsAfterNoShow).toBe(1);
  });
});

it('a choice made by link can be taken back for ten minutes', () => {
  expect(defaultPolicy.undoMinutes).toBe(10);
});

it('spam is never answered, while a hand-written off-target message is', () => {
  const { routes } = defaultPolicy.scoring.offTarget;
  expect(routes.spam.reply).toBe('none');
  for (const kind of ['press', 'careers', 'after-sales', 'resale', 'study', 'partnership'] as const) {
    expect(routes[kind].reply).toBe('gracious');
  }
});
