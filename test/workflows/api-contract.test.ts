/** Every JSON endpoint of a running house responds exactly as docs/openapi.json describes. */
import { afterAll, describe, expect, it } from 'vitest';
import { type Endpoint, endpoints } from '#events/api/endpoints.ts';
import { problem } from '#events/api/problem.ts';
import { actionLink, addressOf, type Json, newClient, openHouse, requests } from './harness.ts';

const house = await openHouse();
const answered = new Set<string>();

function endpointOf(method: Endpoint['method'], path: string): Endpoint {
  const bare = path.split('?')[0] ?? '';
  const pattern = (one: Endpoint) => new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`);
  const candidates = endpoints.filter((one) => one.method === method && pattern(one).test(bare));
  const [found] = candidates.toSorted((one, other) => one.path.split('{').length - other.path.split('{').length);
  if (found === undefined) throw new Error(`${method} ${path} is not described.`);
  return found;
}

/** Calls, and validates the response against its schema: an unknown or missing field is a failure. */
async function call(method: Endpoint['method'], path: string, body?: unknown, status = 200): Promise<Json> {
  const endpoint = endpointOf(method, path);
  const headers = body === undefined ? {} : { 'content-type': 'application/json' };
  const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  const reply = await house.staff(path, init);
  expect(reply.status, `${method} ${path}: ${reply.text.slice(0, 300)}`).toBe(status);
  const contract = endpoint.replies[status];
  if (contract === undefined) {
    expect(endpoint.problems.includes(status), `${method} ${path} does not announce ${status}.`).toBe(true);
    expect(problem.safeParse(reply.json).error?.issues ?? []).toEqual([]);
  } else {
    expect(contract.schema.safeParse(reply.json).error?.issues ?? [], `${method} ${path}`).toEqual([]);
    answered.add(`${endpoint.method} ${endpoint.path}`);
  }
  return reply.json;
}

/** Runs an operation, as an operator does by invoking its function. */
async function operate(name: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${house.url}/_local/operations/${name}`, { method: 'POST', headers, body: '{}' });
  expect(reply.status, name).toBe(200);
}

const owned = newClient(requests.english);
let inquiryId = '';

async function readAll(): Promise<void> {
  const { inquiries } = await call('GET', '/api/inquiries');
  for (const one of inquiries) await call('GET', `/api/inquiries/${one.inquiryId}`);
}

afterAll(() => {
  expect(endpoints.map(({ method, path }) => `${method} ${path}`).filter((one) => !answered.has(one))).toEqual([]);
});

describe('the API’s responses during the course of inquiries', () => {
  it('after submission', async () => {
    await call('GET', '/health');
    inquiryId = (await call('POST', '/inquiries', owned, 202)).inquiryId;
    for (const one of [
      requests.incomplete,
      requests.premature,
      requests.doubtful,
      requests.solicitation,
      requests.press,
    ])
      await call('POST', '/inquiries', newClient(one), 202);
    await call('POST', '/inquiries', { message: '' }, 400);
    await house.settle();
    await call('GET', '/api/triage');
    await call('GET', '/api/triage/examples');
    await readAll();
  });

  it('with an answer, held times and a chosen one', async () => {
    const { owner } = await house.inquiry(inquiryId);
    await house.act(actionLink(await house.lastMailTo(addressOf(owner.id))), { choice: 'slots' });
    await readAll();
    await house.advance('PT15M');
    const offered = await house.lastMailTo(owned.email);
    await readAll();
    const { proposal } = await house.inquiry(inquiryId);
    await house.act(actionLink(offered), { choice: 'slot-chosen', slot: proposal.slots[0].slotId });
    await readAll();
  });

  it('for a person’s due work', async () => {
    const duties = [];
    for (const { advisorId } of (await call('GET', '/api/advisors')).advisors)
      duties.push(...(await call('GET', `/api/today?advisor=${advisorId}`)).duties);
    expect(duties.length).toBeGreaterThan(0);
    await call('GET', '/api/today?advisor=nobody', undefined, 404);
  });

  it('to records from other systems', async () => {
    const { client } = await house.inquiry(inquiryId);
    const { personId } = client;
    const contact = { contactId: 'crm-1', inquiryId, channel: 'call', direction: 'inbound' };
    await call('POST', '/api/contacts', contact, 201);
    await call('POST', '/api/contacts', contact, 200);
    await call('POST', '/api/contacts', { channel: 'pigeon' }, 400);
    const signal = { id: 'sig-1', personId, kind: 'referred', occurredAt: await house.now() };
    await call('POST', '/api/signals', signal, 201);
    await call('POST', '/api/signals', { ...signal, kind: 'invitation-answered' }, 422);
    const purchase = {
      purchaseId: 'p-1',
      email: owned.email,
      purchasedOn: '2026-10-01',
      amountMinor: 125_000,
      currency: 'EUR',
    };
    await call('POST', '/api/purchases', [purchase]);
    await call('POST', '/api/purchases', [{ ...purchase, purchaseId: '?' }], 400);
    const grant = { level: 'vic', vip: true, because: 'Collects since 1998', until: '2027-12-31' };
    await call('POST', `/api/clients/${personId}/level`, grant);
    await call('POST', `/api/clients/${personId}/level`, { ...grant, until: '2020-01-01' }, 400);
    await call('POST', '/api/clients/person-unknown/level', grant, 404);
    expect(await call('GET', `/api/clients/${personId}/level`)).toMatchObject({ level: 'vic', ground: 'manager' });
    await call('POST', '/api/levels', [{ email: owned.email, vip: 'no', because: 'Asked for discretion' }]);
    await call('POST', '/api/levels', [{ email: owned.email, level: 'king', because: 'Wrong' }], 400);
    const till = { choice: 'make', name: 'Till of rue de la Paix', scopes: ['purchases:write'], days: 180 };
    await call('POST', '/api/machines', till, 201);
    await call('POST', '/api/machines', { ...till, scopes: [] }, 400);
    expect(await call('GET', '/api/machines')).toMatchObject({ machines: [{ name: till.name }] });
    await call('POST', '/api/inquiries/import', [
      {
        externalId: 'o-1',
        receivedAt: '2026-03-01',
        email: owned.email,
        owner: 'camille-laurent',
        outcome: 'lost',
        closedAt: '2026-03-05',
      },
      { externalId: 'o-2', receivedAt: '2026-03-01', email: owned.email, owner: 'camille-laurent', outcome: 'open' },
      { externalId: 'o-3' },
    ]);
    await call('POST', '/api/inquiries/import', 7, 400);
    const other = newClient(requests.english, { fullName: owned.fullName });
    const second = (await call('POST', '/inquiries', other, 202)).inquiryId;
    await house.settle();
    const merge = `/api/clients/${personId}/merge`;
    await call('GET', `${merge}?with=${encodeURIComponent(other.email)}`);
    await call('GET', `${merge}?with=nobody`, undefined, 404);
    await call('POST', merge, { with: other.email, reason: 'other-address', note: 'Elle nous l’a dit.' });
    await call('POST', merge, { with: other.email, reason: 'other-address' }, 409);
    await call('POST', merge, { with: other.email, reason: 'whim' }, 400);
    await house.settle();
    await call('GET', `/api/inquiries/${second}`);
    await call('POST', `/api/clients/${personId}/unmerge`, { with: other.email, reason: 'by-mistake' });
    await call('POST', `/api/clients/${personId}/unmerge`, { with: other.email, reason: 'by-mistake' }, 409);
    await house.settle();
    await readAll();
    const otherId = (await call('GET', `/api/inquiries/${second}`)).client.personId;
    expect(await call('GET', `/api/clients/${otherId}/export`)).toMatchObject({ personId: otherId });
    await call('GET', '/api/clients/person-unknown/export', undefined, 404);
    await call('GET', '/api/kpi/levers?month=2026-11');
    await call('GET', '/api/kpi/levers?month=2026-13', undefined, 400);
    await call('POST', '/api/kpi/levers?month=2026-11', { lever: 'patience' }, 400);
    await call('POST', '/api/kpi/levers?month=2026-11', { lever: 'cadence-kept' });
    const decision = { lever: 'satisfaction' };
    await call('POST', '/api/kpi/levers?month=2026-11', decision, 409);
    await call('POST', '/api/kpi/levers?month=2026-11', { ...decision, instead: 'no-show-rate' }, 409);
    await call('POST', '/api/kpi/levers?month=2026-11', { ...decision, instead: 'cadence-kept' });
    expect(await call('GET', '/api/kpi/levers')).toMatchObject({ chosen: null });
    await call('POST', '/api/kpi/levers?month=2026-10', decision);
    expect(await call('GET', '/api/kpi/levers?month=2026-11')).toMatchObject({
      chosen: { lever: 'satisfaction' },
      outcome: { choice: { lever: 'satisfaction', month: '2026-10' } },
    });
    const erasure = `/api/clients/${otherId}/erasure`;
    await call('POST', erasure, { confirm: 'somebody else' }, 400);
    expect(await call('POST', erasure, { confirm: otherId }, 202)).toMatchObject({ erasedAt: null });
    await call('POST', '/api/clients/person-unknown/erasure', { confirm: 'person-unknown' }, 404);
    await house.advance('PT70M');
    expect(await call('POST', erasure, { confirm: otherId }, 202)).not.toMatchObject({ erasedAt: null });
    await readAll();
  });

  it('after staff commands, paused and closed', async () => {
    const refused = await call('GET', '/api/inquiries?show=banana', undefined, 400);
    expect(refused).toMatchObject({ detail: 'show is one of open, ended, all.', errors: [{ path: 'show' }] });
    const { inquiries } = await call('GET', '/api/inquiries?show=open');
    const others = inquiries.filter((one: Json) => one.inquiryId !== inquiryId);
    await call('POST', `/api/inquiries/${others[0].inquiryId}`, { choice: 'close', closeReason: 'by-staff' });
    await call('POST', `/api/inquiries/${others[0].inquiryId}`, { choice: 'nothing' }, 400);
    await readAll();
    await house.advance('PT15M');
    await readAll();
    await call('GET', '/api/inquiries/inq-unknown', undefined, 404);
  });

  it('after the meeting, with a recorded sale', async () => {
    const { appointment } = await house.inquiry(inquiryId);
    await house.to(appointment.endsAt);
    await house.advance('PT4H');
    await readAll();
    await call('POST', `/api/inquiries/${inquiryId}`, { choice: 'sale', amount: '12 500,00', category: 'watches' });
    await readAll();
    await house.advance('PT15M');
    expect((await call('GET', `/api/inquiries/${inquiryId}`)).outcome).toMatchObject({ amountMinor: 1_250_000 });
    await call('GET', '/api/portfolio');
    await call('GET', '/api/portfolio?asOf=2026-10-31');
    await call('GET', '/api/portfolio?asOf=tomorrow', undefined, 400);
    await call('GET', '/api/portfolio/model?asOf=2020-01-01', undefined, 404);
    await operate('make-portfolio');
    await call('GET', '/api/portfolio/model');
    await call('GET', '/api/portfolio/figures');
    await call('GET', '/api/portfolio/figures?asOf=tomorrow', undefined, 400);
    await call('GET', '/api/portfolio/value');
    await call('GET', '/api/portfolio/value?asOf=tomorrow', undefined, 400);
    await call('GET', '/api/portfolio/promising');
    await call('GET', '/api/portfolio/nobody', undefined, 404);
  });

  it('in figures', async () => {
    const { figures } = await call('GET', '/api/kpi');
    expect(figures.length).toBeGreaterThan(20);
    await call('GET', '/api/kpi?by=advisor&compare=previous');
    await call('GET', '/api/kpi?from=yesterday', undefined, 400);
  });

  it('about advisors', async () => {
    const { advisors } = await call('GET', '/api/advisors');
    for (const { advisorId } of advisors) await call('GET', `/api/advisors/${advisorId}`);
    const { reverse } = await call('PUT', '/api/advisors/camille-laurent', {
      capacity: 7,
      leave: [{ from: '2026-12-24', to: '2026-12-31' }],
    });
    await call('GET', '/api/advisors/camille-laurent');
    await call('PUT', '/api/advisors/camille-laurent', reverse);
    await call('PUT', '/api/advisors/camille-laurent', { capacity: -1 }, 400);
    await call('GET', '/api/advisors/nobody', undefined, 404);
  });

  it('about the policy', async () => {
    const policy = await call('GET', '/api/policy');
    const draft = { ...policy, reprisesAtMost: policy.reprisesAtMost + 1 };
    const period = { from: '2026-11-23', to: '2026-11-24' };
    expect(await call('POST', '/api/policy/check', { policy: draft })).toMatchObject({ ok: true });
    expect((await call('POST', '/api/policy/check', { policy: { ...draft, extra: 1 } })).problems).toHaveLength(1);
    await call('POST', '/api/policy/preview', { policy: draft, ...period });
    const { version } = await call('PUT', '/api/policy', { policy: draft, basedOn: policy.version });
    await call('PUT', '/api/policy', { policy: draft, basedOn: policy.version }, 409);
    await call('GET', `/api/policy/diff?from=${policy.version}&to=${version}`);
    await call('POST', '/api/policy/rollback', { to: policy.version });
    await call('GET', '/api/policy/history');
    await call('GET', '/api/policy?version=unknown', undefined, 404);
  });
});
