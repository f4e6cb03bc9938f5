import { describe, expect, test } from 'vitest';
import type { RouteBlueprint } from '#blueprint/routes.ts';
import { addDuration, instantMs, nextWorkingMorning } from '#local/clock/instants.ts';
import { layer } from '#local/console/graph/graph-layers.ts';
import { readScheduleExpression } from '#local/eventbridge/schedule-expression.ts';
import { matchRoute } from '#local/kernel/routing.ts';
import { readSettings } from '#local/stack/settings.ts';
import { startLocalStack } from '#local/stack/stack.ts';
import { stackBlueprint } from '#local/stack/stack-blueprint.ts';
import { workflowDefinition } from '#local/step-functions/workflow-definition.ts';
import { fixtureBlueprint } from './fixtures/blueprint.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

const at = (text: string) => Date.parse(text);

describe('a schedule expression', () => {
  const next = (expression: string, after: string, zone = 'Europe/Paris') => {
    const found = readScheduleExpression(expression, zone).next(at(after), at('2026-11-23T08:00:00Z'));
    return found === undefined ? undefined : new Date(found).toISOString();
  };

  test.each([
    ['rate(15 minutes)', '2026-11-23T08:00:00Z', '2026-11-23T08:15:00.000Z'],
    ['rate(15 minutes)', '2026-11-23T08:15:00Z', '2026-11-23T08:30:00.000Z'],
    ['rate(1 day)', '2026-11-25T12:00:00Z', '2026-11-26T08:00:00.000Z'],
    ['cron(0 9 * * ? *)', '2026-11-23T08:00:00Z', '2026-11-24T08:00:00.000Z'],
    ['cron(30 9 ? * MON-FRI *)', '2026-11-27T09:00:00Z', '2026-11-30T08:30:00.000Z'],
    ['cron(0 8 ? * 1 *)', '2026-11-23T08:00:00Z', '2026-11-29T07:00:00.000Z'],
    ['cron(0 6 1 * ? *)', '2026-11-23T08:00:00Z', '2026-12-01T05:00:00.000Z'],
    ['cron(0/20 22-23 * * ? *)', '2026-11-23T21:25:00Z', '2026-11-23T21:40:00.000Z'],
    ['cron(0 0 29 FEB ? *)', '2026-11-23T08:00:00Z', '2028-02-28T23:00:00.000Z'],
    ['cron(0 12 1 1 ? 2020)', '2026-11-23T08:00:00Z', undefined],
  ])('%s after %s → %s', (expression, after, expected) => {
    expect(next(expression, after)).toBe(expected);
  });

  test('a time that the clock change skips moves to the next existing instant', () => {
    expect(next('cron(30 2 * * ? *)', '2027-03-27T12:00:00Z')).toBe('2027-03-28T01:30:00.000Z');
  });

  test('a time that the clock change repeats fires once', () => {
    expect(next('cron(30 2 * * ? *)', '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(next('cron(30 2 * * ? *)', '2026-10-25T00:30:00Z')).toBe('2026-10-26T01:30:00.000Z');
  });

  test.each([
    'rate(0 minutes)',
    'rate(5 weeks)',
    'every day',
    'cron(0 9 * * * *)',
    'cron(0 9 * *)',
    'cron(0 25 * * ? *)',
    'cron(0 9 L * ? *)',
    'cron(0 9 ? * 2#1 *)',
  ])('%s is refused, not misread', (expression) => {
    expect(() => readScheduleExpression(expression, 'Europe/Paris')).toThrow(expression);
  });
});

describe('instants', () => {
  test('a duration is added, months included; a negative one is invalid', () => {
    expect(addDuration(at('2026-11-23T08:00:00Z'), 'P1DT2H30M')).toBe(at('2026-11-24T10:30:00Z'));
    expect(addDuration(at('2026-11-30T08:00:00Z'), 'P3M')).toBe(at('2027-02-28T08:00:00Z'));
    for (const text of ['-PT1H', 'PT', '4 hours', '', 'P9999999Y']) expect(addDuration(0, text)).toBeUndefined();
  });

  test('an instant needs its offset', () => {
    expect(instantMs('2026-11-23T09:00:00+01:00')).toBe(at('2026-11-23T08:00:00Z'));
    expect(instantMs('2026-11-23T09:00:00')).toBeUndefined();
  });

  test('the next working morning skips the weekend and follows local time', () => {
    expect(nextWorkingMorning(at('2026-11-27T08:00:00Z'), 'Europe/Paris')).toBe(at('2026-11-30T08:00:00Z'));
    expect(nextWorkingMorning(at('2027-03-26T12:00:00Z'), 'Europe/Paris')).toBe(at('2027-03-29T07:00:00Z'));
    expect(nextWorkingMorning(at('2026-11-23T07:59:00Z'), 'Europe/Paris')).toBe(at('2026-11-23T08:00:00Z'));
  });
});

describe('a route', () => {
  const route = (method: 'GET' | 'POST', path: string): RouteBlueprint => ({
    method,
    path,
    function: path,
    audience: 'public',
  });
  const routes = [
    route('GET', '/a/{token}'),
    route('GET', '/a/{rest+}'),
    route('GET', '/a/b'),
    route('POST', '/a/{token}'),
  ];
  const found = (method: string, path: string) => {
    const match = matchRoute(routes, method, path);
    return match.kind === 'found' ? [match.route.path, match.pathParameters] : match.kind;
  };

  test('a literal comes before a parameter, a parameter before a greedy one', () => {
    expect(found('GET', '/a/b')).toEqual(['/a/b', {}]);
    expect(found('GET', '/a/c')).toEqual(['/a/{token}', { token: 'c' }]);
    expect(found('GET', '/a/c/d')).toEqual(['/a/{rest+}', { rest: 'c/d' }]);
  });

  test('a malformed escape, an empty segment or a longer path is unknown', () => {
    expect(found('GET', '/b')).toBe('unknown');
    expect(found('GET', '/a/%ZZ')).toBe('unknown');
    expect(found('GET', '/a/')).toBe('unknown');
    expect(found('DELETE', '/a/c')).toBe('wrong-method');
  });
});

describe('settings', () => {
  test('have sensible defaults', () => {
    expect(readSettings({}, [], '/repo')).toEqual({
      port: 3000,
      dataDir: '/repo/.local',
      clock: { kind: 'real' },
      fresh: false,
      past: 'demo',
    });
  });

  test.each([
    [{ PORT: '70000' }, 'PORT="70000"'],
    [{ PORT: 'x' }, 'PORT="x"'],
    [{ CLOCK: 'fast' }, 'CLOCK="fast"'],
    [{ HOUSE_PAST: 'long' }, 'HOUSE_PAST="long"'],
    [{ CLOCK: '0' }, 'CLOCK="0"'],
    [{ CLOCK: 'manual', NOW: 'yesterday' }, 'NOW="yesterday"'],
    [{ DYNAMODB_ENDPOINT: 'localhost:8000' }, 'DYNAMODB_ENDPOINT="localhost:8000"'],
  ])('%j is refused by name', (env, words) => {
    expect(() => readSettings(env, [], '/repo')).toThrow(words);
  });

  test('an unknown option is refused', () => {
    expect(() => readSettings({}, ['--frehs'], '/repo')).toThrow('--frehs');
  });
});

describe('a workflow’s placeholders', () => {
  const [visit] = fixtureBlueprint.workflows;
  if (visit === undefined) throw new Error('The fixture has a workflow.');

  test('become the local functions’ ARNs', () => {
    const text = workflowDefinition(visit, fixtureBlueprint.functions);
    expect(text).toContain('"arn:aws:lambda:eu-west-3:000000000000:function:vestibule-local-greet"');
    expect(text).not.toMatch(/\$\{/);
  });

  test('stop the start when the manifest or the blueprint does not know one', () => {
    expect(() =>
      workflowDefinition({ ...visit, placeholders: { Greet: 'greet' } }, fixtureBlueprint.functions),
    ).toThrow('${AwaitAnswer}');
    expect(() => workflowDefinition(visit, [])).toThrow('"greet", which does not exist');
  });
});

test('a graph’s forward edges all lead down, and cycles lead back up', () => {
  const edges = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'a', to: 'c' },
    { from: 'c', to: 'a' },
  ];
  const { rows, back } = layer('a', ['a', 'b', 'c'], edges);
  expect(rows.map((row) => row.filter((node) => !node.startsWith('bend')))).toEqual([['a'], ['b'], ['c']]);
  expect([...back]).toEqual(['c → a']);
});

describe('a stack', () => {
  test('does not start with a route, schedule or subscription to an unknown function', () => {
    const routes: RouteBlueprint[] = [{ method: 'GET', path: '/x', function: 'missing', audience: 'public' }];
    expect(() => stackBlueprint({ ...fixtureBlueprint, routes })).toThrow('GET /x leads to the function "missing"');
    expect(() => stackBlueprint({ ...fixtureBlueprint, functions: [] })).toThrow('does not exist');
  });

  test('is the only one of its process', async () => {
    const stack = await startLocalStack({ dataDir: temporaryFolder(), blueprint: fixtureBlueprint });
    await expect(startLocalStack({ dataDir: temporaryFolder() })).rejects.toThrow('runs a local stack already');
    await stack.stop();
  });

  test('lets a request under way finish before it stops', async () => {
    const stack = await startLocalStack({ dataDir: temporaryFolder(), blueprint: fixtureBlueprint });
    const answer = fetch(`${stack.url}/things`, { method: 'POST', body: '{"id":"last"}' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await stack.stop();
    expect((await answer).status).toBe(202);
  });
});
