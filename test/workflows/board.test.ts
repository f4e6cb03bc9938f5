/** The board as a browser requests it, and notes, which change nothing else. */
import { beforeAll, describe, expect, it } from 'vitest';
import { call, type Json, newClient, openHouse, requests, type TestHouse } from './harness.ts';

let house: TestHouse;
let id: string;
beforeAll(async () => {
  house = await openHouse();
  id = await house.submit(newClient(requests.promising));
});

const board = (query = '', headers: Record<string, string> = {}, posted?: Record<string, string>) =>
  house.staff(`/board${query}`, {
    headers: { accept: 'text/html', ...headers },
    ...(posted === undefined ? {} : { method: 'POST', body: new URLSearchParams(posted) }),
  });

const post = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });

describe('the board', () => {
  it('answers 304 while nothing changed, and a new page after a change', async () => {
    const first = await board();
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, etag]).toEqual([200, expect.stringMatching(/^W\/"/)]);
    const again = await board('', { 'if-none-match': etag });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    await house.submit(newClient(requests.promising));
    const after = await board('', { 'if-none-match': etag });
    expect([after.status, after.headers.get('etag') === etag]).toEqual([200, false]);
  });

  it('finds by reference and by name without any script, and keeps the filter in the form', async () => {
    const { reference, client } = await house.inquiry(id);
    for (const search of [reference, client.fullName]) {
      const page = (await board('', {}, { search })).text;
      expect(page).toContain(`/inquiries/${id}`);
      expect(page).toContain(`value="${search}"`);
    }
    expect((await board('', {}, { search: 'nobody-of-that-name' })).text).not.toContain(`/inquiries/${id}`);
    expect((await board('?blockage=breached')).text).not.toContain(`/inquiries/${id}`);
  });

  it('is searched without a name in any address: the search is posted, and other filters lead to an address', async () => {
    const page = (await board()).text;
    expect(page).toMatch(/<form class="filters" method="post" action="\/board"/);
    const filtered = await board('', {}, { search: '', blockage: 'breached' });
    expect([filtered.status, filtered.headers.get('location')]).toEqual([303, '/board?blockage=breached']);
    // The answer to a search has no address of its own, and so does not refresh itself.
    expect((await board('', {}, { search: 'nobody' })).text).toContain('data-live data-still');
    expect(page).not.toContain('data-still');
  });

  it('ignores a filter value that no list offers, and shows everything open', async () => {
    for (const filter of ['show=banana', 'stage=banana', 'level=banana', 'blockage=banana']) {
      const page = (await board(`?${filter}&lang=en`)).text;
      expect(page, filter).toContain(`/inquiries/${id}`);
      expect(page, filter).not.toMatch(/<summary>[^<]*<span class="soft small">/);
    }
    expect((await board('?level=vic&lang=en')).text).toMatch(/<summary>[^<]*<span class="soft small">/);
  });

  it('links a manager to the execution, and shows none to an advisor', async () => {
    const page = (await board()).text;
    expect(page).toContain(`href="/_local/executions/${id}"`);
    expect((await call(`${house.url}/_local/executions/${id}`, { headers: { accept: 'text/html' } })).status).toBe(200);
    const advisor = { authorization: `Bearer ${await house.session('advisor')}`, accept: 'text/html' };
    expect((await call(`${house.url}/board`, { headers: advisor })).text).not.toContain('/_local/executions');
  });
});

describe('a note', () => {
  it('is in the history under its author’s name, and has no other effect', async () => {
    const before = await house.inquiry(id);
    const letters = (await house.mail()).length;
    const reply = await house.staff(`/api/inquiries/${id}`, post({ choice: 'note', noteText: 'Préfère l’or rose.' }));
    expect(reply.json).toMatchObject({ said: 'noted' });
    await house.settle();
    const after = await house.inquiry(id);
    expect(after.notes).toMatchObject([{ kind: 'note', text: 'Préfère l’or rose.' }]);
    const told = ({ notes: _notes, businessMinutesLeft: _left, ...rest }: Json) => rest;
    expect(told(after)).toEqual(told(before));
    expect((await house.mail()).length).toBe(letters);
    const page = (await house.staff(`/inquiries/${id}`, { headers: { accept: 'text/html' } })).text;
    expect(page).toMatch(/<ol class="timeline">.*Note<\/p><p class="under">[^<]*Préfère l’or rose\./s);
  });

  it('needs text, and is refused to operations staff', async () => {
    const empty = await house.staff(`/api/inquiries/${id}`, post({ choice: 'note', noteText: '  ' }));
    // The manager reads French, and a system the English of the API.
    expect(empty.json).toMatchObject({
      status: 400,
      errors: [{ path: 'noteText', message: 'Please write the note.' }],
    });
    const stranger = { authorization: `Bearer ${await house.session('ops')}` };
    const reply = await call(`${house.url}/api/inquiries/${id}`, {
      ...post({ choice: 'note', noteText: 'Un mot.' }),
      headers: stranger,
    });
    expect(reply.status).toBe(403);
    expect((await house.inquiry(id)).notes).toHaveLength(1);
  });
});
