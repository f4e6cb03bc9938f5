/** The table of permissions: complete, printed, and kept by the middleware for every route, role and relation. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routes } from '#blueprint/routes.ts';
import { machineScopes } from '#domain/choices/machine-scopes.ts';
import { accessUntil } from '#domain/identity/client-access.ts';
import { covers } from '#domain/permissions/reach.ts';
import { relations } from '#domain/permissions/relation.ts';
import {
  mayCall,
  permissionOf,
  reachOf,
  routePermissions,
  scopeOf,
  staffRoles,
} from '#domain/permissions/route-permissions.ts';
import type { ClientAccessReader } from '#ports/client-access-repository.ts';
import { grantSession } from '#use-cases/sessions/open-session.ts';
import { answering } from '#web/http/answer.ts';
import type { GatewayEvent } from '#web/http/gateway.ts';
import { staffRoutes } from '#web/http/http-handler.ts';
import { json } from '#web/http/response.ts';
import { permissionsDocument } from '../../tools/permissions-document.ts';
import { advisor, house, monday10 } from '../unit/ports/house.ts';
import { houseInMemory } from '../unit/ports/memory-house.ts';
import { inquiry } from '../unit/ports/samples.ts';

const named = routes.map(({ method, path, audience }) => ({ name: `${method} ${path}`, audience }));
const staffNamed = named.filter(({ audience }) => audience === 'staff').map(({ name }) => name);

describe('the table of permissions', () => {
  it('lists the routes of the blueprint and no other, each for its audience', () => {
    expect(Object.keys(routePermissions).toSorted()).toEqual(named.map(({ name }) => name).toSorted());
    for (const { name, audience } of named) expect(permissionOf(name)?.audience, name).toBe(audience);
  });

  it('is what docs/permissions.md prints', () => {
    expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsDocument());
  });

  it('refuses a route that it does not list, also one named like a property of objects', () => {
    for (const route of ['GET /secrets', 'constructor', '__proto__'])
      for (const role of staffRoles) expect(reachOf(route, role)).toBe('none');
  });

  it('gives machines routes that write by API only, each by one scope, and every scope a route', () => {
    const scoped = named.flatMap(({ name }) => (scopeOf(name) === undefined ? [] : [name]));
    for (const name of scoped) expect(name).toMatch(/^POST \/api\//);
    expect(new Set(scoped.map(scopeOf))).toEqual(new Set(machineScopes));
    for (const scope of machineScopes)
      for (const { name } of named) expect(mayCall([scope], name), name).toBe(scopeOf(name) === scope);
  });

  it('lets operations staff read no client', () => {
    const ofClients = staffNamed.filter((name) =>
      /inquir|client|portfolio|triage|contacts|signals|purchases/.test(name),
    );
    expect(ofClients.length).toBeGreaterThan(15);
    for (const name of ofClients) expect(['none', 'withheld'], name).toContain(reachOf(name, 'ops'));
  });

  it('lets an advisor reach a client only by a relation', () => {
    const ofOneClient = staffNamed.filter((name) => /\{(inquiryId|personId)\}(?!\/access)/.test(name));
    for (const name of ofOneClient) expect(['none', 'related', 'acting'], name).toContain(reachOf(name, 'advisor'));
  });
});

/** Camille owns the inquiry, Hugo is her delegate, Ines answers in her place, Léa has nothing to do with it. */
const team = {
  owner: advisor('camille', { delegateId: 'hugo' }),
  delegate: advisor('hugo'),
  'stand-in': advisor('ines'),
  'break-glass': advisor('paula'),
  none: advisor('lea'),
};
const theirs = inquiry({
  owner: { ownerId: 'camille', kind: 'advisor', assignmentNumber: 1, since: monday10, because: 'continuity' },
  firstResponse: {
    startedAt: monday10,
    deadlineAt: '2026-11-23T13:00:00.000Z',
    targetMinutes: 240,
    calendarId: 'paris',
    clockHolderId: 'ines',
  } as never,
});

/** Paula opened the client a minute ago; Léa did yesterday. */
const accesses: ClientAccessReader = {
  async accessesOf(personId, staffId) {
    const opened = { accessId: 'access-1', personId, inquiryId: 'inq-1', staffId, because: 'client-is-here' } as const;
    const at = { paula: '2026-11-23T08:59:00.000Z', lea: '2026-11-22T09:00:00.000Z' }[staffId];
    return at === undefined ? [] : [{ ...opened, at, until: accessUntil(at) }];
  },
};

/** The status with which a route's middleware answers one member of staff; a handler that runs answers 200. */
async function statusFor(route: string, relation: keyof typeof team, role: (typeof staffRoles)[number]) {
  const members = Object.values(team).map((member) => (member === team[relation] ? { ...member, role } : member));
  const known = house(members);
  const member = members.find(({ staffId }) => staffId === team[relation].staffId);
  // Only this member has the role, so that the session is theirs.
  const others = known.staff.filter(({ staffId }) => staffId !== member?.staffId);
  const ports = houseInMemory({
    house: { ...known, staff: [...(member === undefined ? [] : [member]), ...others] },
    inquiries: [theirs],
  });
  const { token } = await grantSession(ports, role, monday10);
  const [method = 'GET', path = ''] = route.split(' ');
  const event: GatewayEvent = {
    httpMethod: method,
    path: path.startsWith('/api/') ? path : `/api${path}`,
    resource: path,
    headers: { authorization: `Bearer ${token}` },
    queryStringParameters: null,
    pathParameters: { inquiryId: theirs.inquiryId, personId: theirs.personId },
    body: '{}',
    isBase64Encoded: false,
    requestContext: {
      requestId: 'req-1',
      requestTimeEpoch: Date.parse(monday10),
      identity: { sourceIp: '192.0.2.1' },
    },
  };
  const answers = answering(
    { houses: { read: async () => known, lastRead: () => known }, report: () => {} },
    { [route]: staffRoutes({ ...ports, accesses })(async () => json({})) },
  );
  return (await answers[route]?.(event))?.statusCode;
}

describe('the middleware', () => {
  it.each(staffNamed)('keeps the table for every role and relation: %s', async (route) => {
    for (const role of staffRoles) {
      for (const relation of relations) {
        const reach = reachOf(route, role);
        const namesClient = /\{(inquiryId|personId)\}/.test(route);
        const allowed = namesClient ? covers(reach, relation) : reach !== 'none';
        expect(await statusFor(route, relation, role), `${role}, ${relation}`).toBe(allowed ? 200 : 403);
      }
    }
  });

  it('refuses a staff route whose handler identifies nobody, and a route that the table does not list', async () => {
    const known = house();
    const ports = { houses: { read: async () => known, lastRead: () => known }, report: () => {} };
    const open = answering(ports, { 'GET /board': async () => json({}), 'GET /secrets': async () => json({}) });
    const event: GatewayEvent = {
      httpMethod: 'GET',
      path: '/api',
      resource: '/api',
      headers: {},
      queryStringParameters: null,
      pathParameters: null,
      body: null,
      isBase64Encoded: false,
      requestContext: { requestId: 'r', requestTimeEpoch: Date.parse(monday10), identity: { sourceIp: '192.0.2.1' } },
    };
    for (const answer of Object.values(open)) expect((await answer(event)).statusCode).toBe(403);
  });
});
