import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from './fixtures/blueprint.ts';
import { type ExecutionJson, json } from './fixtures/json.ts';
import { sendRequest } from './fixtures/send-request.ts';
import { readItem } from './fixtures/table.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

let stack: LocalStack;

beforeAll(async () => {
  stack = await startLocalStack({
    dataDir: temporaryFolder(),
    clock: 'manual',
    now: '2026-11-27T16:00:00+01:00',
    blueprint: fixtureBlueprint,
  });
  await fetch(`${stack.url}/things`, {
    method: 'POST',
    body: JSON.stringify({ id: 'visit-1', name: 'visit-wanted.v1' }),
  });
  await stack.settle();
});
afterAll(() => stack.stop());

const page = async (path: string) => {
  const response = await fetch(`${stack.url}${path}`, { headers: { accept: 'text/html' } });
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  return response.text();
};

describe('the console', () => {
  test.each([
    '/_local',
    '/_local/mail',
    '/_local/templates',
    '/_local/templates/fr/relance--choice-slots',
    '/_local/executions',
    '/_local/clock',
    '/_local/schedules',
    '/_local/dead-letters',
  ])('%s is a page of its own, with first-party resources only', async (path) => {
    const text = await page(path);
    expect(text).toContain('aria-current="page"');
    expect(text.match(/(?:src|href)="https?:/g)).toBeNull();
  });

  test('draws every state of an execution’s workflow and its path', async () => {
    const text = await page('/_local/executions/visit-1');
    for (const state of ['Greet', 'Await answer', 'What came?', 'Answered', 'Left in silence'])
      expect(text).toContain(`>${state}<`);
    expect(text).toContain('node task visited current');
    expect(text).toContain('edge taken');
  });

  test('never shows a task token, in a page or in JSON', async () => {
    const token = (await readItem('visit#visit-1', 'token'))?.token ?? '';
    expect(token.length).toBeGreaterThan(20);
    const json = await (await fetch(`${stack.url}/_local/executions/visit-1`)).text();
    const text = await page('/_local/executions/visit-1');
    expect(json + text).not.toContain(token);
    expect(json).toContain('(hidden)');
  });

  test('lists executions, filtered by status and by text', async () => {
    const list = (query: string) => json<ExecutionJson[]>(fetch(`${stack.url}/_local/executions${query}`));
    expect(await list('')).toMatchObject([{ inquiryId: 'visit-1', status: 'RUNNING', currentState: 'Await answer' }]);
    expect(await list('?status=FAILED')).toEqual([]);
    expect(await list('?q=visit-')).toHaveLength(1);
    expect(await list('?q=nobody')).toEqual([]);
    expect((await fetch(`${stack.url}/_local/executions/nobody`)).status).toBe(404);
  });

  const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  const here = () => `localhost:${stack.port}`;

  test.each<[number, string, string, () => Record<string, string>]>([
    [403, 'GET', 'a foreign name that was pointed at this machine', () => ({ host: 'evil.example' })],
    [200, 'GET', 'a program that names the address', () => ({ host: `127.0.0.1:${stack.port}` })],
    [403, 'POST', 'a foreign page', () => ({ origin: 'https://evil.example' })],
    [403, 'OPTIONS', 'the preflight of a foreign page', () => ({ origin: 'https://evil.example' })],
    [403, 'POST', 'a page of another port of this machine', () => ({ origin: 'http://localhost:1' })],
    [403, 'POST', 'our page under another name', () => ({ origin: `http://127.0.0.1:${stack.port}` })],
    [400, 'POST', 'our own page', () => ({ origin: `http://${here()}` })],
    [403, 'POST', 'a sandboxed page', () => ({ origin: 'null' })],
    [400, 'POST', 'our own page that hides its origin', () => ({ origin: 'null', 'sec-fetch-site': 'same-origin' })],
    [
      403,
      'GET',
      'a script or picture in a foreign page',
      () => ({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }),
    ],
    [
      403,
      'GET',
      'a foreign page that frames it',
      () => ({ ...navigation, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' }),
    ],
    [200, 'GET', 'a person who follows a link', () => ({ ...navigation, 'sec-fetch-site': 'cross-site' })],
    [200, 'GET', 'a person who types the address', () => ({ ...navigation, 'sec-fetch-site': 'none' })],
  ])('answers %i to a %s of %s', async (expected, method, _who, headers) => {
    const request = { method, headers: { host: here(), ...headers() } };
    expect((await sendRequest(`${stack.url}/_local/clock`, request)).status).toBe(expected);
  });

  test('opens no session for a link on a page of another site', async () => {
    const follow = (site: string) =>
      sendRequest(`${stack.url}/_local/session?then=/board`, {
        headers: { ...navigation, accept: 'text/html', 'sec-fetch-site': site },
      });
    for (const site of ['cross-site', 'same-site']) {
      const { status, headers } = await follow(site);
      expect(status).toBe(403);
      expect(headers['set-cookie']).toBeUndefined();
    }
    for (const site of ['none', 'same-origin']) expect((await follow(site)).headers.location).toBe('/board');
  });

  test('notifies open pages of changes', async () => {
    const abort = new AbortController();
    const response = await fetch(`${stack.url}/_local/live`, { signal: abort.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await fetch(`${stack.url}/_local/schedules/tick/run`, { method: 'POST' });
    expect((await reader?.read())?.value).toContain('event: changed');
    abort.abort();
  });

  test('moves the clock by a form without script and returns to the page', async () => {
    const response = await fetch(`${stack.url}/_local/clock`, {
      method: 'POST',
      body: new URLSearchParams({ toLocal: '2026-11-27T16:30:00' }),
      redirect: 'manual',
    });
    expect(response.status).toBe(303);
    expect(new Date(stack.clock.now()).toISOString()).toBe('2026-11-27T15:30:00.000Z');
  });

  test('answers 404 for an unknown address, 405 for a wrong method', async () => {
    expect((await fetch(`${stack.url}/_local/nothing`)).status).toBe(404);
    expect((await fetch(`${stack.url}/_local/assets/..%2Fconsole.ts`)).status).toBe(404);
    expect((await fetch(`${stack.url}/_local/mail`, { method: 'POST' })).status).toBe(405);
  });
});

describe('a session', () => {
  test('is granted by the product’s own function: cookie and token', async () => {
    const response = await fetch(`${stack.url}/_local/session?role=manager`);
    expect(await response.json()).toEqual({ token: 'session-manager-2026' });
    expect(response.headers.get('set-cookie')).toBe(
      'vestibule_session=session-manager-2026; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600',
    );
  });

  const go = (then: string, accept = 'text/html') =>
    fetch(`${stack.url}/_local/session?then=${encodeURIComponent(then)}`, {
      headers: { accept },
      redirect: 'manual',
    });

  test.each([
    ['/board', '/board'],
    ['/', '/'],
    ['/board?day=2026-11-23&q=a%2Fb#first', '/board?day=2026-11-23&q=a%2Fb#first'],
    ['/echo/été?q=été', '/echo/%C3%A9t%C3%A9?q=%C3%A9t%C3%A9'],
    ['/files/a/../b.txt', '/files/b.txt'],
    ['/_local/mail', '/_local/mail'],
  ])('redirects a browser to %j', async (then, location) => {
    const response = await go(then);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(location);
    expect(response.headers.get('set-cookie')).toContain('vestibule_session=');
  });

  test.each([
    '',
    'board',
    'https://evil.example/board',
    'javascript:alert(1)',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/%09/evil.example',
    '/%5cevil.example',
    '/%5C/evil.example',
    '/%2f/evil.example',
    '/%2Fevil.example',
    '/.//evil.example',
    '/board/..//evil.example',
    '/%2e%2e//evil.example',
    '/files//evil.example',
    '/files/%09',
    '/files/%',
    '/board\r\nset-cookie: a=b',
    '/board?a=\u0000',
    '/board\u0085',
    '/@evil.example',
    '/nowhere',
    '/things',
    '/_local/nowhere',
    '/_local/session?then=/board',
  ])('refuses to redirect a browser to %j, and opens no session', async (then) => {
    for (const [accept, type] of [
      ['text/html', 'text/html; charset=utf-8'],
      ['application/json', 'application/problem+json'],
    ] as const) {
      const response = await go(then, accept);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('location')).toBeNull();
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  test('is refused for an unknown role', async () => {
    const response = await fetch(`${stack.url}/_local/session?role=king`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: 'There is no role "king". Known: advisor, manager, ops.' });
  });
});
