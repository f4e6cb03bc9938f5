/** Who may call which route, and the response to others: compared with the table of permissions, role by role. */
import { describe, expect, it } from 'vitest';
import { type RouteBlueprint, routes } from '#blueprint/routes.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { call, houseWith, type Json, openHouse } from './harness.ts';

const name = 'Maison Éprouvée';
const house = await openHouse({
  house: houseWith((copy: Json) => {
    copy.policy.identity.name = name;
  }),
});

const roles = ['advisor', 'manager', 'ops'] as const;
const sessions = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await house.session(role)] as const)),
);

const pathOf = ({ path }: RouteBlueprint) => path.replace(/\{\w+\+?\}/g, 'nobody');
const methodOf = ({ method }: RouteBlueprint) => (method === 'ANY' ? 'GET' : method);

/** An empty request: an allowed one is answered with a missing field, a forbidden one with 401 or 403. */
const ask = (route: RouteBlueprint, headers: Record<string, string> = {}) =>
  call(`${house.url}${pathOf(route)}`, {
    method: methodOf(route),
    headers: { 'content-type': 'application/json', ...headers },
    ...(methodOf(route) === 'GET' ? {} : { body: '{}' }),
  });

describe('the routes of the blueprint', () => {
  const staffRoutes = routes.filter(({ audience }) => audience === 'staff');
  const openRoutes = routes.filter(({ audience }) => audience !== 'staff');

  it.each(staffRoutes)('$method $path asks for a session', async (route) => {
    const { status, headers } = await ask(route);
    if (route.path.startsWith('/api/')) expect(status).toBe(401);
    else expect([status, headers.get('location')]).toEqual([303, '/sign-in']);
  });

  it.each(
    // Signing out ends the session that the other routes are called with.
    staffRoutes.filter(({ path }) => path !== '/sign-out'),
  )('$method $path is for the roles that the table of permissions names', async (route) => {
    for (const role of roles) {
      const { status } = await ask(route, { authorization: `Bearer ${sessions[role]}` });
      const reach = reachOf(`${route.method} ${route.path}`, role);
      // The path names nobody, to whom no advisor is related.
      const isFor = !['none', 'related', 'acting'].includes(reach);
      const asksForBody = ['/api/contacts', '/api/signals'].includes(route.path) && reach !== 'none';
      expect(status === 403, `${role}: ${status}`).toBe(!isFor && !asksForBody);
      expect(status, role).toBeLessThan(500);
    }
  });

  it.each(openRoutes)('$method $path asks for no session', async (route) => {
    const { status, headers } = await ask(route);
    expect([401, 403, 500, 502]).not.toContain(status);
    expect(headers.get('location') ?? '').not.toBe('/sign-in');
  });
});

describe('an error page', () => {
  const read = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    const headers = { accept: 'text/html', ...init.headers };
    return call(`${house.url}${path}`, { ...init, headers });
  };

  it.each([
    ['an address that is none', '/nothing/here', {}, 404],
    ['a link that was cut short', '/private/', {}, 404],
    ['a file that is not there', '/assets/nothing.css', {}, 404],
    ['another method', '/inquiries', { method: 'DELETE' }, 405],
    ['a method on what answers to none', '/nothing', { method: 'PUT' }, 404],
    ['a body beyond the limit', '/inquiries', { method: 'POST', body: 'x'.repeat(70_000) }, 413],
    ['a content type that is not read', '/inquiries', { method: 'POST', body: '<a/>' }, 415],
  ] as const)('has the house’s own name, for %s', async (_what, path, init, status) => {
    const headers = { 'accept-language': 'en', 'content-type': status === 415 ? 'text/xml' : 'application/json' };
    const reply = await read(path, { ...init, headers });
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toContain('text/html');
    expect(reply.text).toContain(name);
    expect(reply.text).toContain('<html lang="en"');
    expect(reply.text).not.toContain('Vestibule');
  });

  it('is in the language of the browser, or of a recognised member of staff', async () => {
    const french = await read('/nothing', { headers: { 'accept-language': 'fr-FR' } });
    expect(french.text).toContain('<html lang="fr"');
    const advisors = (await house.staff('/api/advisors')).json.advisors;
    expect(advisors.length).toBeGreaterThan(0);
    const own = await read('/inquiries/nobody', {
      headers: { 'accept-language': 'en', authorization: `Bearer ${sessions.manager}` },
    });
    expect([own.status, own.text.includes('<html lang="fr"')]).toEqual([404, true]);
  });

  it('is problem+json for a system, with its status', async () => {
    const unknown = await call(`${house.url}/nothing`, { headers: { accept: 'application/json' } });
    expect(unknown.headers.get('content-type')).toContain('application/problem+json');
    expect(unknown.json).toMatchObject({ status: 404, title: 'Not found' });
    const wrong = await call(`${house.url}/inquiries`, { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow'), wrong.json.status]).toEqual([405, 'POST', 405]);
  });
});

describe('every response', () => {
  it.each(['/', '/nothing', '/health', '/sign-in', '/board', '/assets/vestibule.css'])(
    '%s forbids framing, content sniffing and referrers',
    async (path) => {
      const { headers } = await call(`${house.url}${path}`, { headers: { accept: 'text/html' } });
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'permissions-policy': expect.stringContaining('camera=()'),
      });
      // No other site's page may read a response of ours.
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});
