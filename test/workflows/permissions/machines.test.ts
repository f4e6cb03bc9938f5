/** Tills and CRMs with a key of their own, on a running house: what it opens, who signs, rotation and revocation. */
import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '#blueprint/routes.ts';
import { machineScopes } from '#domain/choices/machine-scopes.ts';
import { scopeOf } from '#domain/permissions/route-permissions.ts';
import { call, type Json, newClient, openHouse, requests } from '../harness.ts';

const house = await openHouse();
const fields = newClient(requests.promising, { fullName: 'Ottilie Vanderbrück' });
const byName = new Map<string, string>();

const asRole = async (role: string, body: object) =>
  call(`${house.url}/api/machines`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await house.session(role)}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const made = async (name: string, scopes: readonly string[]): Promise<Json> => {
  const reply = await asRole('manager', { choice: 'make', name, scopes, days: 90 });
  expect(reply.status).toBe(201);
  byName.set(name, reply.json.token);
  return reply.json;
};

const send = (token: string | undefined, path: string, body: unknown, method = 'POST') =>
  call(`${house.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });

const sale = (purchaseId: string) => [
  {
    purchaseId,
    email: fields.email,
    purchasedOn: '2026-03-02',
    amountMinor: 480_000,
    currency: 'EUR',
  },
];

let till: Json;
let client: Json;
let ownerId: string;
beforeAll(async () => {
  const inquiryId = await house.submit(fields);
  await house.settle();
  const inquiry = await house.inquiry(inquiryId);
  client = inquiry.client;
  ownerId = inquiry.owner.id;
  till = await made('Paris till', ['purchases:write']);
  await made('CRM', ['contacts:write', 'clients:write']);
  await made('Everything', machineScopes);
});

describe('the key of a machine', () => {
  it('is made by managers only', async () => {
    for (const role of ['advisor', 'ops']) {
      const reply = await asRole(role, { choice: 'make', name: 'Mine', scopes: ['import'], days: 30 });
      expect(reply.status, role).toBe(403);
    }
    const byMachine = await send(byName.get('Everything'), '/api/machines', { choice: 'make' });
    expect([401, 403]).toContain(byMachine.status);
  });

  it('opens the routes that its scope names, and signs them', async () => {
    const token = byName.get('Paris till');
    expect(await send(token, '/api/purchases', sale('m-1'))).toMatchObject({ status: 200, json: { recorded: 1 } });
    const exported = await house.staff(`/api/clients/${client.personId}/export`);
    expect(exported.json.stored.purchase).toMatchObject([{ recordedById: till.machine.machineId }]);
    expect((await send(token, '/api/contacts', {})).status).toBe(403);
    expect((await send(token, '/api/levels', [])).status).toBe(403);
    expect((await send(token, '/api/inquiries/import', [])).status).toBe(403);
  });

  it('records a contact for the advisor whom it names, and is named beside them', async () => {
    const contact = { personId: client.personId, channel: 'call', contactId: 'crm-1', advisorId: ownerId };
    const reply = await send(byName.get('CRM'), '/api/contacts', contact);
    expect(reply).toMatchObject({ status: 201, json: { result: 'recorded' } });
    const nameless = await send(byName.get('CRM'), '/api/contacts', { ...contact, advisorId: undefined });
    expect(nameless.status).toBe(400);
  });

  it('opens no other route of the house, whatever its scopes', async () => {
    const staffRoutes = routes.filter(({ audience }) => audience === 'staff');
    expect(staffRoutes.length).toBeGreaterThan(60);
    for (const { method, path } of staffRoutes) {
      const name = `${method} ${path}`;
      const filled = path.replaceAll(/\{[^}]+\}/g, 'x-1');
      const reply = await send(byName.get('Everything'), filled, {}, method);
      const isScoped = scopeOf(name) !== undefined;
      if (isScoped) expect([401, 403, 303], name).not.toContain(reply.status);
      // A page leads to the sign-in.
      else expect([401, 403, 303], name).toContain(reply.status);
      if (reply.status === 303) expect(reply.headers.get('location'), name).toBe('/sign-in');
    }
  });

  it('is renewed with both keys valid, and revoked at once', async () => {
    const { machineId, keys } = till.machine;
    const next = await asRole('manager', { choice: 'renew', machineId, days: 30 });
    expect(next.status).toBe(201);
    for (const [index, token] of [byName.get('Paris till'), next.json.token].entries())
      expect((await send(token, '/api/purchases', sale(`m-r${index}`))).status).toBe(200);
    expect((await asRole('manager', { choice: 'renew', machineId, days: 30 })).status).toBe(409);
    const [first] = keys;
    expect((await asRole('manager', { choice: 'revoke', machineId, keyId: first.keyId })).status).toBe(200);
    expect((await send(byName.get('Paris till'), '/api/purchases', sale('m-3'))).status).toBe(401);
    expect((await send(next.json.token, '/api/purchases', sale('m-4'))).status).toBe(200);
    const listed = await house.staff('/api/machines');
    const seen = listed.json.machines.find((one: Json) => one.machineId === machineId);
    expect(seen.keys.map(({ state }: Json) => state)).toEqual(['revoked', 'valid']);
    expect(seen.keys[1].lastUsedAt).not.toBeNull();
  });

  it('is in no page and no list again', async () => {
    const secrets = [...byName.values()].map((token) => token.split('.').at(-1) ?? '-');
    const listed = (await house.staff('/machines', { headers: { accept: 'text/html' } })).text;
    expect(listed).toContain('Paris till');
    const json = (await house.staff('/api/machines')).text;
    for (const secret of secrets) expect(`${json}${listed}`).not.toContain(secret);
    for (const word of ['salt', 'hash']) expect(json).not.toContain(`"${word}"`);
  });

  it('is made on the page, and by the operators’ command', async () => {
    const form = { choice: 'make', name: 'Site', 'scope-import': 'on', days: '30' };
    const post = async (fields: Record<string, string>) =>
      house.staff('/machines', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
        body: new URLSearchParams(fields).toString(),
      });
    const page = await post(form);
    expect(page.status).toBe(200);
    expect(page.text).toMatch(/vmk_machine-[0-9a-z]+\.key-[0-9a-z]+\.[\w-]{43}/);
    const wrong = await post({ choice: 'make', name: '', days: '' });
    expect(wrong.status).toBe(400);
    const command = { choice: 'make', name: 'Till of Rome', scopes: ['purchases:write'], days: 30 };
    const reply = await call(`${house.url}/_local/operations/manage-machine`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ command }),
    });
    expect((await send(reply.json.token, '/api/purchases', sale('m-9'))).status).toBe(200);
  });
});
