/** A client's voluntary acts raise their score; their refusals are respected; a withdrawal of consent ends all. */
import { describe, expect, test, vi } from 'vitest';
import { actionLink, addressOf, type Json, newClient, openHouse, privateLink, requests } from './harness.ts';

const house = await openHouse();

const tell = (body: object) =>
  house.staff('/api/signals', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function received<Request extends { readonly fullName: string }>(request: Request) {
  const fields = newClient(request);
  const inquiryId = await house.submit(fields);
  const [letter] = await house.mailTo(fields.email);
  return { ...fields, inquiryId, letter };
}

/** 64 points: qualified, and unknown to the house. */
const stranger = { ...requests.english, boutiqueId: 'paris' };
/** 36 points: four more would make it complete. */
const nearlyClear = {
  ...requests.incomplete,
  message: 'Je voudrais des informations sur vos collections.',
  intent: 'acquire',
  category: 'watches',
  availability: 'later',
  acceptsByAppointment: false,
};

describe('a client signal', () => {
  test('raises the score; the one that makes a client promising shortens the promise', async () => {
    const { inquiryId, email, letter } = await received(stranger);
    const before = await house.inquiry(inquiryId);
    expect(before).toMatchObject({ vicLevel: 'new', points: 64, status: 'awaiting-first-response' });

    const occurredAt = await house.now();
    const told = await tell({ id: `referral-${inquiryId}`, email, kind: 'referred', occurredAt });
    expect(told.status).toBe(201);
    expect(told.json.rescored).toMatchObject([{ inquiryId, pointsBefore: 64, pointsAfter: 74, levelAfter: 'new' }]);

    const opened = await house.act(privateLink(letter), { choice: 'dossier-downloaded', document: 'atelier' });
    expect(opened.json).toMatchObject({ choice: 'dossier-downloaded', repeated: false });
    // The promise follows by the bus, which may take a moment on a busy machine.
    await vi.waitFor(async () => {
      const after = await house.inquiry(inquiryId);
      expect(after).toMatchObject({ vicLevel: 'promising', points: 79, status: 'awaiting-first-response' });
      expect(Date.parse(after.deadlineAt)).toBeLessThan(Date.parse(before.deadlineAt));
    }, 30_000);
    expect(await house.events(inquiryId)).toEqual(expect.arrayContaining(['inquiry-rescored.v1']));
    expect((await house.execution(inquiryId)).currentState).toBe('Await first response');

    // A repeat is the same act.
    expect(
      (await house.act(privateLink(letter), { choice: 'dossier-downloaded', document: 'atelier' })).json,
    ).toMatchObject({ repeated: true });
    expect((await house.inquiry(inquiryId)).points).toBe(79);
  });

  test('completes an incomplete inquiry, which then goes to an advisor', async () => {
    const { inquiryId, email } = await received(nearlyClear);
    expect(await house.inquiry(inquiryId)).toMatchObject({ verdict: 'incomplete', status: 'incomplete', points: 32 });
    const occurredAt = await house.now();
    await tell({ id: `referral-${inquiryId}`, email, kind: 'referred', occurredAt });
    await house.settle();
    expect(await house.inquiry(inquiryId)).toMatchObject({ verdict: 'qualified', status: 'awaiting-first-response' });
    expect((await house.execution(inquiryId)).currentState).toBe('Await first response');
  });

  test('is also an exchange with an advisor, recorded as a contact: the client called', async () => {
    const { inquiryId } = await received(stranger);
    const entered = await house.staff('/api/contacts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ inquiryId, channel: 'call', direction: 'inbound' }),
    });
    expect(entered.status).toBe(201);
    await house.settle();
    expect((await house.inquiry(inquiryId)).points).toBe(72);
  });

  test('is in the score of the next inquiry from the start', async () => {
    const first = await received(stranger);
    const occurredAt = await house.now();
    await tell({ id: `referral-${first.inquiryId}`, email: first.email, kind: 'referred', occurredAt });
    const again = {
      ...stranger,
      email: first.email,
      fullName: first.fullName,
      message: `${stranger.message} Thank you.`,
    };
    const inquiryId = await house.submit(again);
    expect((await house.inquiry(inquiryId)).points).toBeGreaterThanOrEqual(74);
  });

  test('is not stored without consent on record, as for a client known from the till only', async () => {
    const sale = {
      purchaseId: 'till-1',
      email: 'till@client.example',
      purchasedOn: '2026-10-01',
      amountMinor: 120_000,
      currency: 'EUR',
      category: 'watches',
    };
    await house.staff('/api/purchases', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([sale]),
    });
    const told = await tell({ id: 'till-2', email: sale.email, kind: 'referred', occurredAt: '2026-11-20T09:00:00Z' });
    expect([told.status, told.json.errors]).toEqual([403, [{ path: 'consentId', message: 'No consent stands.' }]]);
  });
});

describe('the reserved offers', () => {
  test('are in the private space of a qualified client, and on no public page', async () => {
    const { letter } = await received(requests.promising);
    const space = await house.open(privateLink(letter));
    expect(space.text).toContain('Quarante jours à l’atelier');
    expect(space.text).not.toContain('Le cabinet');
    for (const path of ['/', '/privacy']) {
      expect((await house.open(`${house.url}${path}`)).text).not.toMatch(/atelier|cabinet/);
    }
    const refused = await house.act(privateLink(letter), { choice: 'private-collection-viewed' });
    expect(refused.status).toBe(403);
  });
});

async function states(inquiryId: string): Promise<string[]> {
  const { history } = await house.execution(inquiryId);
  return history.map((event: Json) => event.stateName ?? event.state).filter(Boolean);
}

describe('consent', () => {
  test('withdrawn ends the inquiry after ten minutes, and no further relational letter is sent', async () => {
    const { inquiryId, email, letter } = await received(requests.promising);
    const centre = `${privateLink(letter)}/preferences`;
    expect((await house.open(centre)).text).toContain('Retirer mon consentement');
    expect((await house.act(centre, { choice: 'withdraw-consent' })).status).toBe(400);
    const withdrawn = await house.act(centre, { choice: 'withdraw-consent', agreed: 'on' });
    expect(withdrawn.json).toMatchObject({ choice: 'consent-withdrawn', repeated: false });
    expect((await house.execution(inquiryId)).currentState).toBe('Await end of undo');

    await house.advance('PT10M');
    expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'closed' });
    expect(await states(inquiryId)).toContain('Closed on withdrawal');
    const lettersBefore = await house.mailTo(email);
    await house.advance('P9D');
    expect(await house.mailTo(email)).toEqual(lettersBefore);
    const told = await tell({ id: `late-${inquiryId}`, email, kind: 'referred', occurredAt: await house.now() });
    expect(told.status).toBe(403);
  });

  test('given back within ten minutes leaves everything unchanged', async () => {
    const { inquiryId, letter } = await received(requests.promising);
    const centre = `${privateLink(letter)}/preferences`;
    const before = await house.inquiry(inquiryId);
    await house.act(centre, { choice: 'withdraw-consent', agreed: 'on' });
    await house.advance('PT9M');
    expect((await house.act(centre, { choice: 'undo-withdrawal' })).json).toMatchObject({ choice: 'undone' });
    const after = await house.inquiry(inquiryId);
    expect([after.status, after.deadlineAt]).toEqual([before.status, before.deadlineAt]);
    expect((await house.execution(inquiryId)).currentState).toBe('Await first response');
    await house.advance('PT5M');
    expect((await house.inquiry(inquiryId)).status).toBe('awaiting-first-response');
  });

  test('given with a new inquiry is a new one: requests are answered', async () => {
    const { email, fullName, letter } = await received(requests.promising);
    await house.act(`${privateLink(letter)}/preferences`, { choice: 'withdraw-consent', agreed: 'on' });
    await house.advance('PT10M');
    const again = { ...requests.promising, email, fullName, message: `${requests.promising.message} Merci.` };
    const inquiryId = await house.submit(again);
    expect((await house.inquiry(inquiryId)).status).toBe('awaiting-first-response');
    const occurredAt = await house.now();
    expect((await tell({ id: `anew-${inquiryId}`, email, kind: 'referred', occurredAt })).status).toBe(201);
  });
});

describe('asking for an appointment in the private space', () => {
  test('makes the house offer precise times once the advisor has answered', async () => {
    const { inquiryId, email, letter } = await received(requests.promising);
    const owner = addressOf((await house.inquiry(inquiryId)).owner.name);
    const { reference } = await house.inquiry(inquiryId);
    const mail = (await house.mailTo(owner)).filter(({ text }) => text.includes(reference)).at(-1);
    await house.act(actionLink(mail), { choice: 'answered', channel: 'call' });
    await house.advance('PT10M');
    const asked = await house.act(privateLink(letter), { choice: 'appointment-requested' });
    expect(asked.json).toMatchObject({ choice: 'appointment-requested', repeated: false });
    expect(await house.events(inquiryId)).toEqual(expect.arrayContaining(['client-asked.v1', 'slots-proposed.v1']));
    expect((await house.mailTo(email)).at(-1)?.links.some((link) => new URL(link).pathname.startsWith('/a/'))).toBe(
      true,
    );
  });
});
