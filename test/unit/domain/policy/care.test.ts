import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careCadence, careKinds, defaultCare } from '#domain/policy/care.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { serviceTarget } from '#domain/policy/service.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';

describe('a complaint or a matter after the sale', () => {
  it('has a target of its own, and keeps the level’s own where that is shorter', () => {
    const target = (kind: string, level: 'new' | 'top-vic') =>
      serviceTarget(defaultPolicy, { vicLevel: level, vip: false, qualification: { kind } }).targetMinutes;
    expect(target('complaint', 'new')).toBe(120);
    expect(target('after-sales', 'new')).toBe(240);
    expect(target('complaint', 'top-vic')).toBe(120);
    expect(target('wish', 'new')).toBe(480);
  });

  it('follows the usual rules in a policy stored before they existed', () => {
    const { care: _none, ...stored } = { ...defaultPolicy, care: undefined };
    const asked = { vicLevel: 'new', vip: false, qualification: { kind: 'complaint' } } as const;
    expect(serviceTarget(stored, asked).targetMinutes).toBe(defaultCare.targetMinutes.complaint);
  });

  it('is never answered slower than a wish of the same client', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vicLevels), fc.boolean(), fc.constantFrom(...careKinds), (vicLevel, vip, kind) => {
        const wish = serviceTarget(defaultPolicy, { vicLevel, vip }).targetMinutes;
        const care = serviceTarget(defaultPolicy, { vicLevel, vip, qualification: { kind } }).targetMinutes;
        expect(care).toBeLessThanOrEqual(wish);
      }),
    );
  });

  it('asks the client nothing before it is resolved, and one thing afterwards', () => {
    expect(careCadence('unresolved', defaultCare).steps.map(({ step }) => step)).toEqual([
      'care-reminder-d3',
      'care-reminder-d7',
    ]);
    expect(careCadence('resolved', defaultCare).steps.map(({ step, afterDays }) => [step, afterDays])).toEqual([
      ['care-question', 5],
    ]);
  });
});
