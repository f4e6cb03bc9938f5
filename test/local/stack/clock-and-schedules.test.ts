import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from './fixtures/blueprint.ts';
import { type ExecutionJson, json } from './fixtures/json.ts';
import { readItem } from './fixtures/table.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

let stack: LocalStack;

beforeAll(async () => {
  stack = await startLocalStack({
    dataDir: temporaryFolder(),
    clock: 'manual',
    // A Friday.
    now: '2026-11-27T16:00:00+01:00',
    blueprint: fixtureBlueprint,
  });
});
afterAll(() => stack.stop());

interface ClockJson {
  readonly now: string;
  readonly next: Record<string, string>;
}

const clock = (body?: unknown): Promise<{ status: number; body: ClockJson }> =>
  fetch(`${stack.url}/_local/clock`, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }).then(
    async (response) => ({ status: response.status, body: await json<ClockJson>(response) }),
  );

const wantVisit = async (id: string) => {
  await fetch(`${stack.url}/things`, { method: 'POST', body: JSON.stringify({ id, name: 'visit-wanted.v1' }) });
  await stack.settle();
};
const execution = (id: string) => json<ExecutionJson>(fetch(`${stack.url}/_local/executions/${id}`));

describe('the clock', () => {
  test('reports its instant', async () => {
    const { body } = await clock();
    expect(body).toMatchObject({ now: '2026-11-27T15:00:00.000Z', mode: 'manual' });
    expect(body.next['working-morning']).toBe('2026-11-30T08:00:00.000Z');
  });

  test('advances by a duration and responds when all work is done', async () => {
    expect((await clock({ advance: 'PT20M' })).body).toEqual({ now: '2026-11-27T15:20:00.000Z' });
    expect(await readItem('tick', '2026-11-27T15:15:00.000Z')).toBeDefined();
  });

  test('moves to an instant, and does not move for PT0S', async () => {
    expect((await clock({ to: '2026-11-27T16:30:00+01:00' })).body).toEqual({ now: '2026-11-27T15:30:00.000Z' });
    expect((await clock({ advance: 'PT0S' })).body).toEqual({ now: '2026-11-27T15:30:00.000Z' });
  });

  test.each([
    [{ advance: '4h' }],
    [{ advance: '-PT1H' }],
    [{ advance: 4 }],
    [{ to: '2026-11-28T09:00:00' }],
    [{ to: '2020-01-01T00:00:00Z' }],
    [{ to: 'tomorrow' }],
    [{ next: 'week-end' }],
    [{ advance: 'PT1H', to: '2027-01-01T00:00:00Z' }],
    [{}],
    [[]],
    ['x'],
  ])('refuses %j as a problem and does not move', async (body) => {
    const before = stack.clock.now();
    const answer = await clock(body);
    expect(answer).toMatchObject({
      status: 400,
      body: { status: 400, title: expect.any(String), detail: expect.any(String) },
    });
    expect(stack.clock.now()).toBe(before);
  });

  test('moves ten years at once at most, because it fires every timer on the way', async () => {
    const { now } = (await clock()).body;
    for (const far of [{ to: '9999-12-31T00:00:00Z' }, { advance: 'P11Y' }])
      expect((await clock(far)).status).toBe(400);
    expect((await clock()).body.now).toBe(now);
  });

  test('refuses a body that is no JSON', async () => {
    const response = await fetch(`${stack.url}/_local/clock`, { method: 'POST', body: '{"advance":' });
    expect(response.status).toBe(400);
  });
});

describe('a workflow on the clock', () => {
  test('waits until its deadline, to which the clock can be moved', async () => {
    await wantVisit('silent');
    expect(await execution('silent')).toMatchObject({
      status: 'RUNNING',
      currentState: 'Await answer',
      waitingFor: 'token',
    });
    const startedAt = stack.clock.now();
    expect((await clock()).body.next.deadline).toBe(new Date(startedAt + 4 * 3_600_000).toISOString());
    await clock({ next: 'deadline' });
    expect(await execution('silent')).toMatchObject({
      status: 'SUCCEEDED',
      currentState: 'Left in silence',
      path: ['Greet', 'Await answer', 'What came?', 'Left in silence'],
    });
    expect(stack.clock.now()).toBe(startedAt + 4 * 3_600_000);
    expect((await clock({ next: 'deadline' })).status).toBe(400);
  });

  test('continues at once when a handler responds through the Step Functions client', async () => {
    await wantVisit('prompt');
    expect((await fetch(`${stack.url}/visits/prompt`, { method: 'POST' })).status).toBe(204);
    await stack.settle();
    const found = await execution('prompt');
    expect(found).toMatchObject({ status: 'SUCCEEDED', currentState: 'Answered' });
    expect(found.history.map((event) => event.type)).toContain('TaskSucceeded');
  });

  test('moves to the next working morning over a weekend, every quarter of an hour on the way', async () => {
    await clock({ next: 'working-morning' });
    expect(new Date(stack.clock.now()).toISOString()).toBe('2026-11-30T08:00:00.000Z');
    expect(await readItem('tick', '2026-11-29T03:45:00.000Z')).toBeDefined();
  });
});

describe('schedules', () => {
  test('run on request, and return their result', async () => {
    const response = await fetch(`${stack.url}/_local/schedules/tick/run`, { method: 'POST' });
    expect(response.status).toBe(200);
    const at = new Date(stack.clock.now()).toISOString();
    expect(await response.json()).toEqual({ schedule: 'tick', result: { scheduledAt: at } });
    expect(await readItem('tick', at)).toBeDefined();
  });

  test('with an unknown name give a 404 with the known names', async () => {
    const response = await fetch(`${stack.url}/_local/schedules/tock/run`, { method: 'POST' });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Known: tick.');
  });
});
