/** Who sees which client, on a running house: pages, API, lists, search. */
import { beforeAll, describe, expect, it } from 'vitest';
import { call, type Json, newClient, openHouse, requests } from '../harness.ts';

const house = await openHouse();
let theirs: Json;
let own: Json;
const headers: Record<string, Record<string, string>> = {};

const reassign = async (inquiryId: string, toId: string) => {
  if ((await house.inquiry(inquiryId)).owner.id === toId) return;
  const reply = await house.staff(`/api/inquiries/${inquiryId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ choice: 'reassign', toId, reassignReason: 'other' }),
  });
  expect(reply.status).toBe(200);
};

const read = (role: string, path: string, accept = 'application/json') =>
  call(`${house.url}${path}`, { headers: { ...headers[role], accept } });

const search = async (role: string, text: string) => {
  const sent = { ...headers[role], accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams({ search: text }).toString();
  return (await call(`${house.url}/board`, { method: 'POST', headers: sent, body })).text;
};

beforeAll(async () => {
  for (const role of ['advisor', 'ops']) headers[role] = { authorization: `Bearer ${await house.session(role)}` };
  const advisorId = (await read('advisor', '/api/today')).json.advisor.id;
  const [one, two] = [
    await house.submit(newClient(requests.promising, { fullName: 'Ottilie Vanderbrück' })),
    await house.submit(newClient(requests.promising, { fullName: 'Barnaby Quillfeather' })),
  ];
  await reassign(one, advisorId);
  await reassign(two, 'helene-marchand');
  await house.settle();
  own = await house.inquiry(one);
  theirs = await house.inquiry(two);
  expect([theirs.owner.id, theirs.clockHolder.id]).not.toContain(advisorId);
});

describe('an advisor', () => {
  it('reads their own client, and not a colleague’s', async () => {
    expect((await read('advisor', `/api/inquiries/${own.inquiryId}`)).json.client.fullName).toBe('Ottilie Vanderbrück');
    for (const path of [
      `/api/inquiries/${theirs.inquiryId}`,
      `/inquiries/${theirs.inquiryId}`,
      `/api/clients/${theirs.client.personId}/level`,
    ]) {
      const reply = await read('advisor', path);
      expect(reply.status, path).toBe(403);
      expect(reply.text).not.toContain('Quillfeather');
    }
  });

  it('acts for their own client, and not for a colleague’s', async () => {
    const note = (inquiryId: string) =>
      call(`${house.url}/api/inquiries/${inquiryId}`, {
        method: 'POST',
        headers: { ...headers.advisor, 'content-type': 'application/json' },
        body: JSON.stringify({ choice: 'note', noteText: 'Préfère l’or rose.' }),
      });
    expect((await note(own.inquiryId)).status).toBe(200);
    expect((await note(theirs.inquiryId)).status).toBe(403);
  });

  it('finds their own clients in the lists, and a colleague’s only by its exact reference, without the name', async () => {
    const listed = (await read('advisor', '/api/inquiries')).json.inquiries.map((one: Json) => one.inquiryId);
    expect(listed).toContain(own.inquiryId);
    expect(listed).not.toContain(theirs.inquiryId);
    const board = (await read('advisor', '/board', 'text/html')).text;
    expect(board).toContain('Ottilie Vanderbrück');
    expect(board).not.toContain('Quillfeather');
    expect(await search('advisor', 'Quillfeather')).not.toContain(theirs.reference);
    const named = await search('advisor', theirs.reference);
    expect(named).toContain(theirs.reference);
    expect(named).not.toContain('Quillfeather');
  });
});

describe('an advisor who needs a colleague’s client', () => {
  const page = () => `/inquiries/${theirs.inquiryId}`;
  const open = (fields: Record<string, string>) =>
    call(`${house.url}${page()}/access`, {
      method: 'POST',
      headers: { ...headers.advisor, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      body: new URLSearchParams(fields).toString(),
    });

  it('is asked why, on a page without the client', async () => {
    const asked = await read('advisor', page(), 'text/html');
    expect([asked.status, asked.headers.get('location')]).toEqual([303, `${page()}/access`]);
    const form = await read('advisor', `${page()}/access`, 'text/html');
    expect(form.status).toBe(200);
    expect(form.text).toContain(theirs.reference);
    expect(form.text).not.toContain('Quillfeather');
    // Nothing is preselected: whoever only presses the button is asked again.
    expect((await open({ because: '', note: '' })).status).toBe(400);
    expect((await read('advisor', `/api${page()}`)).status).toBe(403);
  });

  it('reads the client for an hour, changes nothing, and the managers see it', async () => {
    expect((await open({ because: 'client-is-here', note: 'Au comptoir.' })).status).toBe(303);
    const opened = await read('advisor', page(), 'text/html');
    expect(opened.text).toContain('Barnaby Quillfeather');
    const note = await call(`${house.url}/api${page()}`, {
      method: 'POST',
      headers: { ...headers.advisor, 'content-type': 'application/json' },
      body: JSON.stringify({ choice: 'note', noteText: 'Un mot.' }),
    });
    expect(note.status).toBe(403);
    expect(await house.events(theirs.inquiryId)).toContain('client-access-opened.v1');
    const list = (await house.staff('/accesses', { headers: { accept: 'text/html' } })).text;
    for (const said of [theirs.reference, 'Au comptoir.']) expect(list).toContain(said);
    expect((await read('advisor', '/accesses')).status).toBe(403);
    await house.advance('PT61M');
    expect((await read('advisor', `/api${page()}`)).status).toBe(403);
  });
});

describe('operations staff', () => {
  it('see references and stages, and no client', async () => {
    const page = (await read('ops', '/board', 'text/html')).text;
    expect(page).toContain(theirs.reference);
    for (const path of ['/board', '/today', '/advisors/helene-marchand', '/kpi'])
      expect((await read('ops', path, 'text/html')).text, path).not.toMatch(/Quillfeather|Vanderbrück/);
    expect(await search('ops', 'Quillfeather')).not.toContain(theirs.reference);
    const { inquiries } = (await read('ops', '/api/inquiries')).json;
    const line = inquiries.find((one: Json) => one.inquiryId === theirs.inquiryId);
    expect(line).toMatchObject({ client: { fullName: null }, outcome: null, pendingChoice: null });
  });

  it('open no inquiry, no client and no portfolio', async () => {
    for (const path of [
      `/inquiries/${theirs.inquiryId}`,
      `/api/inquiries/${theirs.inquiryId}`,
      `/api/clients/${theirs.client.personId}/level`,
      '/portfolio',
      '/api/portfolio',
      '/triage',
    ])
      expect((await read('ops', path)).status, path).toBe(403);
  });
});
