import { beforeAll, describe, expect, it } from 'vitest';
import { actionLink, addressOf, call, type Json, newClient, openHouse, requests, type TestHouse } from './harness.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});

const form = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
});

/** A new inquiry, its owner's name and the link to answer by. */
async function received(): Promise<{ id: string; owner: Json; link: string; email: string }> {
  const person = newClient(requests.promising);
  const id = await house.submit(person);
  const { owner } = await house.inquiry(id);
  const link = actionLink((await house.mailTo(addressOf(owner.id))).at(-1));
  return { id, owner, link, email: person.email };
}

async function steer(id: string, fields: Record<string, string>) {
  const reply = await house.staff(`/api/inquiries/${id}`, form(fields));
  await house.settle();
  return reply;
}

describe('an advisor’s work by link and page', () => {
  it('proposes times by link, which the client receives after the ten minutes', async () => {
    const { id, link, email } = await received();
    const page = (await house.open(link)).text;
    for (const part of [
      'Proposer des créneaux',
      'Proposition de réponse',
      'Fréquence de contact',
      'Pourquoi cette demande',
    ])
      expect(page).toContain(part);
    const before = (await house.mailTo(email)).length;
    expect((await house.act(link, { choice: 'slots' })).json).toMatchObject({ choice: 'slots', repeated: false });
    expect((await house.act(link, { choice: 'slots' })).json).toMatchObject({ choice: 'slots', repeated: true });
    expect((await house.mailTo(email)).length).toBe(before);
    await house.advance('PT11M');
    expect((await house.mailTo(email)).length).toBe(before + 1);
    expect(await house.inquiry(id)).toMatchObject({
      status: 'awaiting-client',
      firstResponse: { choice: 'slots', channel: 'mail' },
      nextAction: 'relance',
    });
  });

  it('records a call in passing, once, without stopping any clock', async () => {
    const { id, link } = await received();
    const touch = { choice: 'touch', touchId: 'touch-desk-1', touchChannel: 'call', touchDirection: 'outbound' };
    expect((await house.act(link, touch)).json).toMatchObject({ result: 'recorded' });
    expect((await house.act(link, touch)).json).toMatchObject({ result: 'already-recorded' });
    const after = await house.inquiry(id);
    expect(after).toMatchObject({ status: 'awaiting-first-response', firstRespondedAt: null });
    expect(after.timeline.filter((event: Json) => event.name === 'contact-recorded.v1')).toHaveLength(1);
    expect((await house.open(link)).text).toContain('1 sur');
  });

  it('lists on the day page the answers that are owed, and by when', async () => {
    const { id, owner } = await received();
    const { duties, advisor } = (await house.staff(`/api/today?advisor=${owner.id}`)).json;
    expect(advisor.id).toBe(owner.id);
    expect(duties).toContainEqual(expect.objectContaining({ inquiryId: id, kind: 'answer', group: 'today' }));
    expect((await house.staff(`/today?advisor=${owner.id}`)).text).toContain(`/inquiries/${id}`);
  });

  it('records a client’s call while times are offered: no relance is sent, and an answer is owed', async () => {
    const { id, link } = await received();
    await house.act(link, { choice: 'slots' });
    await house.advance('PT11M');
    const called = {
      touchId: 'touch-desk-2',
      touchChannel: 'call',
      touchDirection: 'inbound',
      touchNote: 'Vendredi ?',
    };
    expect((await steer(id, { choice: 'touch', ...called })).status).toBe(200);
    expect(await house.inquiry(id)).toMatchObject({
      status: 'awaiting-first-response',
      clientAsked: { what: 'replied' },
    });
    await house.advance('P3D');
    const { timeline } = await house.inquiry(id);
    expect(timeline.map((event: { name: string }) => event.name)).not.toContain('relance-sent.v1');
  });
});

describe('a manager’s work on the inquiry’s page', () => {
  it('reassigns an inquiry, with a note that the client never sees', async () => {
    const { id, owner } = await received();
    const { advisors } = (await house.staff('/api/advisors')).json;
    const toId = advisors.find((one: Json) => one.advisorId !== owner.id && one.advisorId !== undefined).advisorId;
    const reply = await steer(id, {
      choice: 'reassign',
      toId,
      reassignReason: 'workload',
      reassignNote: 'Bonne suite.',
    });
    expect(reply.json).toMatchObject({ said: 'reassigned' });
    expect((await house.inquiry(id)).owner).toMatchObject({ id: toId, because: 'manager-choice' });
  });

  it('takes a pause back within ten minutes, and commits a closing after them', async () => {
    const { id } = await received();
    await steer(id, { choice: 'pause', pauseReason: 'no-capacity' });
    expect((await house.inquiry(id)).pendingChoice).toMatchObject({ choice: 'paused' });
    await steer(id, { choice: 'undo' });
    await house.advance('PT11M');
    expect((await house.inquiry(id)).status).toBe('awaiting-first-response');
    await steer(id, { choice: 'close', closeReason: 'won', saleAmount: '12 500,00', saleCategory: 'watches' });
    await house.advance('PT11M');
    expect(await house.inquiry(id)).toMatchObject({
      status: 'closed',
      closedBecause: 'won',
      outcome: { kind: 'sale', amountMinor: 1_250_000, currency: 'EUR' },
    });
    const told = await house.events(id);
    expect(told).toContain('outcome-recorded.v1');
    expect(told).not.toContain('workflow-troubled.v1');
    expect((await steer(id, { choice: 'pause', pauseReason: 'later' })).status).toBe(409);
  });

  it('reports missing fields one by one, and changes nothing', async () => {
    const { id } = await received();
    const reply = await steer(id, { choice: 'close', closeReason: 'won', saleAmount: 'beaucoup' });
    expect(reply.status).toBe(400);
    expect(reply.json.errors.map(({ path }: Json) => path)).toEqual(['saleAmount', 'saleCategory']);
    expect((await house.inquiry(id)).pendingChoice).toBeNull();
    const page = await house.staff(`/inquiries/${id}`, form({ choice: 'reassign' }, { accept: 'text/html' }));
    expect(page.status).toBe(400);
    expect(page.text).toMatch(/id="toId"[^>]*aria-invalid="true"/);
  });

  it('is accepted only from the house’s own pages, and an advisor’s only about their own inquiries', async () => {
    const { id, owner } = await received();
    const cookie = `vestibule_session=${await house.session()}`;
    const url = `${house.url}/inquiries/${id}`;
    const act = { choice: 'pause', pauseReason: 'later' };
    for (const site of ['cross-site', 'same-site'])
      expect((await call(url, form(act, { cookie, 'sec-fetch-site': site }))).status).toBe(403);
    const own = await call(url, form(act, { cookie, 'sec-fetch-site': 'same-origin' }));
    expect(own.status).toBe(303);
    expect(own.headers.get('location')).toBe(`/inquiries/${id}?said=paused`);
    const advisor = { authorization: `Bearer ${await house.session('advisor')}` };
    expect((await call(`${house.url}/api/inquiries/${id}`, form(act, advisor))).status).toBe(403);
    expect(owner.id).toBeDefined();
  });
});

describe('a meeting managed by staff', () => {
  /** A client who chose one of the offered times. */
  async function agreed(): Promise<{ id: string; link: string; email: string; advisorId: string }> {
    const { id, link, email } = await received();
    await house.act(link, { choice: 'slots' });
    await house.advance('PT11M');
    const { proposal } = await house.inquiry(id);
    const chosen = actionLink((await house.mailTo(email)).at(-1));
    await house.act(chosen, { choice: 'slot-chosen', slot: proposal.slots[0].slotId });
    const { appointment, status } = await house.inquiry(id);
    expect(status).toBe('appointment');
    return { id, link, email, advisorId: appointment.advisorId };
  }

  it('is on the advisor’s list, is moved for the client, and both are notified', async () => {
    const { id, email } = await agreed();
    const page = (await house.staff(`/inquiries/${id}`, { headers: { accept: 'text/html' } })).text;
    const [, slot = ''] = /name="slot" value="([^"]+)"/.exec(page) ?? [];
    const letters = (await house.mailTo(email)).length;
    expect((await steer(id, { choice: 'move', slot, moveNote: 'A appelé.' })).json).toMatchObject({ said: 'moved' });
    expect((await house.inquiry(id)).appointment).toMatchObject({ sequence: 1, reschedules: 0 });
    expect((await house.mailTo(email)).length).toBe(letters + 1);
    expect((await steer(id, { choice: 'move', slot: 'nobody.20261125T030000Z' })).status).toBe(409);
  });

  it('is cancelled for the client, and other times follow', async () => {
    const { id } = await agreed();
    await steer(id, { choice: 'cancel' });
    const after = await house.inquiry(id);
    expect(after).toMatchObject({ status: 'awaiting-client', appointment: { cancelledBy: 'manager' } });
    expect(after.proposal.slots.length).toBeGreaterThan(1);
  });

  it('has an outcome by link: a sale to the cent, taken back, recorded again, and committed after ten minutes', async () => {
    const { id, advisorId } = await agreed();
    const { appointment } = await house.inquiry(id);
    await house.to(appointment.endsAt);
    await house.advance('P1D');
    const asked = (await house.mailTo(addressOf(advisorId))).filter(({ links }) =>
      links.some((one) => one.includes('/a/')),
    );
    const link = actionLink(asked.at(-1));
    expect((await house.open(`${link}?lang=fr`)).text).toContain('Issue du rendez-vous');
    const refused = await house.act(link, { choice: 'sale', amount: 'douze', category: 'watches' });
    expect(refused.json.errors).toEqual([expect.objectContaining({ path: 'amount' })]);
    const sale = { choice: 'sale', amount: '12 500,50', category: 'high-jewellery' };
    expect((await house.act(link, sale)).json).toMatchObject({ choice: 'sale', outcome: { amountMinor: 1_250_050 } });
    await house.act(link, { choice: 'undo' });
    expect((await house.inquiry(id)).pendingChoice).toBeNull();
    await house.act(link, sale);
    await house.advance('PT11M');
    expect(await house.inquiry(id)).toMatchObject({ status: 'closed', closedBecause: 'won' });
    expect(await house.events(id)).not.toContain('workflow-troubled.v1');
    expect((await house.act(link, sale)).json).toMatchObject({ choice: 'sale', repeated: true });
  });
});
