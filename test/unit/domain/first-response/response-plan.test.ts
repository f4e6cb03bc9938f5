import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochMs, toEpochMs } from '#domain/calendar/instant.ts';
import { dueSteps, nextStepAt, responsePlan } from '#domain/first-response/response-plan.ts';
import { hours, obligation, people, person } from './people.ts';

const none: ReadonlySet<string> = new Set();
const plan = responsePlan(obligation(), people());

/** Follows a plan as a workflow does: wait for the next step, fire the due ones, remember them. */
function walk(steps: typeof plan): { sent: string[]; waits: string[] } {
  const fired = new Set<string>();
  const sent: string[] = [];
  const waits: string[] = [];
  for (let at = nextStepAt(steps, fired); at !== null; at = nextStepAt(steps, fired)) {
    waits.push(at);
    for (const step of dueSteps(steps, fired, at)) {
      fired.add(step.key);
      if (!step.superseded) sent.push(step.key);
    }
  }
  return { sent, waits };
}

describe('a plan that a workflow waits on', () => {
  it('lists thresholds and notices in the order of their instants', () => {
    expect(plan.steps.map(({ key }) => key)).toEqual([
      'warn-50',
      'warn-50/owner',
      'warn-80',
      'warn-80/owner',
      'warn-80/delegate',
      'warn-80/manager',
      'breach',
      'breach/delegate',
      'breach/manager',
      'breach/owner',
      'escalate-200',
      'escalate-200/manager',
    ]);
  });

  it('waits for the next step and ends when all have fired', () => {
    expect(walk(plan)).toEqual({
      sent: plan.steps.map(({ key }) => key),
      waits: [
        '2026-11-23T12:00:00.000Z',
        '2026-11-23T13:12:00.000Z',
        '2026-11-23T14:00:00.000Z',
        '2026-11-23T18:00:00.000Z',
      ],
    });
  });

  it('is not due a millisecond early', () => {
    expect(dueSteps(plan, none, '2026-11-23T11:59:59.999Z')).toEqual([]);
    expect(dueSteps(plan, none, '2026-11-23T12:00:00.000Z').map(({ key }) => key)).toEqual([
      'warn-50',
      'warn-50/owner',
    ]);
  });

  it('GLPI #1996: a threshold that has fired never fires again', () => {
    const fired = new Set(dueSteps(plan, none, '2026-11-23T12:00:00Z').map(({ key }) => key));
    expect(dueSteps(plan, fired, '2026-11-23T12:30:00Z')).toEqual([]);
    expect(nextStepAt(plan, fired)).toBe('2026-11-23T13:12:00.000Z');
  });

  it('osTicket #6405: a new promise to the same client fires its own warnings', () => {
    const second = responsePlan(obligation({ id: 'obligation-2', startedAt: '2026-11-25T10:00:00Z' }), people());
    expect(second.obligationId).toBe('obligation-2');
    expect(dueSteps(second, none, '2026-11-25T12:00:00Z').map(({ key }) => key)).toContain('warn-50/owner');
  });
});

describe('after an outage', () => {
  const late = dueSteps(plan, none, '2026-11-24T09:00:00Z');
  const sentTo = (personId: string) =>
    late.filter((step) => !step.superseded && step.recipients.some((recipient) => recipient.personId === personId));

  it('records every threshold, so that the breach still hands over the clock', () => {
    const thresholds = late.filter(({ kind }) => kind === 'threshold');
    expect(thresholds.map(({ key, superseded }) => [key, superseded])).toEqual([
      ['warn-50', false],
      ['warn-80', false],
      ['breach', false],
      ['escalate-200', false],
    ]);
  });

  it('sends each recipient only the most urgent notice', () => {
    expect(['owner', 'delegate', 'manager'].map((id) => sentTo(id).map(({ key }) => key))).toEqual([
      ['breach/owner'],
      ['breach/delegate'],
      ['escalate-200/manager'],
    ]);
  });

  it('replaces a notice that waited for the morning by a more urgent one of the night', () => {
    const nightOwner = obligation({ calendar: hours('00:00', '24:00'), startedAt: '2026-11-23T18:30:00Z' });
    const { sent } = walk(responsePlan(nightOwner, people()));
    const notices = sent.filter((key) => key.includes('/'));
    expect(notices).toEqual(['breach/delegate', 'breach/owner', 'escalate-200/manager']);
  });

  it('sends no milder notice after a more urgent one', () => {
    const fired = new Set(['warn-50', 'warn-80', 'breach', 'breach/owner']);
    const owner = dueSteps(plan, fired, '2026-11-23T14:00:00Z').filter(({ key }) => key.endsWith('/owner'));
    expect(owner.map(({ key, superseded }) => [key, superseded])).toEqual([
      ['warn-50/owner', true],
      ['warn-80/owner', true],
    ]);
  });
});

describe('a change of policy, calendar or owner', () => {
  it('Zammad #5624: moves the open deadline and keeps what has fired', () => {
    const fired = new Set(['warn-50', 'warn-50/owner']);
    const slower = responsePlan(obligation({ targetMinutes: 480 }), people());
    expect(nextStepAt(slower, fired)).toBe('2026-11-23T16:24:00.000Z');
    const earlier = responsePlan(obligation({ calendar: hours('09:00', '13:00') }), people());
    expect(nextStepAt(earlier, fired)).toBe('2026-11-24T09:12:00.000Z');
  });

  it('a shorter target makes several steps due at once, and sends only the most urgent notice', () => {
    const faster = responsePlan(obligation({ targetMinutes: 60 }), people());
    const due = dueSteps(faster, none, '2026-11-23T11:30:00Z').filter(({ kind }) => kind === 'notice');
    expect(due.filter(({ superseded }) => !superseded).map(({ key }) => key)).toEqual([
      'breach/delegate',
      'breach/manager',
      'breach/owner',
    ]);
  });

  it('a new owner is not warned again for a threshold that fired under the old one', () => {
    const fired = new Set(['warn-50', 'warn-50/owner']);
    const reassigned = responsePlan(obligation(), people({ owner: person('new-owner') }));
    expect(dueSteps(reassigned, fired, '2026-11-23T12:30:00Z')).toEqual([]);
  });
});

it('for any start, target and hours, every step of the plan fires once, in order, in working hours', () => {
  const everybody = people({
    owner: person('owner', { calendar: hours('10:00', '19:00', ['tue', 'wed', 'thu', 'fri', 'sat']) }),
    manager: person('manager', { calendar: { ...hours('08:00', '12:00'), timeZone: 'Asia/Tokyo' } }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 14 * 1440 }), fc.integer({ min: 1, max: 3000 }), (minute, targetMinutes) => {
      const startedAt = fromEpochMs(Date.UTC(2026, 10, 16) + minute * 60_000);
      const any = responsePlan(obligation({ startedAt, targetMinutes, calendar: everybody.owner.calendar }), everybody);
      const { sent, waits } = walk(any);
      expect(waits).toEqual([...new Set(any.steps.map(({ at }) => at))]);
      expect(new Set(sent).size).toBe(sent.length);
      for (const { at, recipients } of any.steps) {
        expect(toEpochMs(at)).toBeGreaterThan(toEpochMs(startedAt));
        if (recipients[0]?.personRole !== 'owner') continue;
        const wall = new Date(at);
        expect([2, 3, 4, 5, 6]).toContain(wall.getUTCDay());
        const hour = wall.getUTCHours() + wall.getUTCMinutes() / 60 + wall.getUTCMilliseconds() / 3_600_000;
        expect(hour).toBeGreaterThanOrEqual(10);
        expect(hour).toBeLessThanOrEqual(19);
      }
    }),
    { numRuns: 150 },
  );
});
