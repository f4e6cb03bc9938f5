/** Complete inquiries, by mails and links alone. */
import { expect, test } from 'vitest';
import { actionLink, addressOf, type Json, newClient, openHouse, requests, schedulesForYears } from './harness.ts';

const house = await openHouse({ blueprint: { schedules: schedulesForYears } });

const manager = addressOf('helene-marchand');

interface Opened {
  readonly inquiryId: string;
  readonly email: string;
  readonly ownerId: string;
  readonly advisor: string;
}

async function submitted(changes: object = {}): Promise<Opened> {
  const fields = newClient(requests.promising, { boutiqueId: 'paris', ...changes });
  const inquiryId = await house.submit(fields);
  const { owner } = await house.inquiry(inquiryId);
  return { inquiryId, email: fields.email, ownerId: owner.id, advisor: addressOf(owner.id) };
}

async function mailsAbout(to: string, inquiryId: string) {
  const { reference, client } = await house.inquiry(inquiryId);
  return (await house.mailTo(to)).filter(({ text }) => text.includes(reference) || text.includes(client?.fullName));
}

async function lastLink(to: string, inquiryId: string): Promise<string> {
  return actionLink(
    (await mailsAbout(to, inquiryId)).findLast(({ links }) => links.some((url) => url.includes('/a/'))),
  );
}

/** The choices a page offers for one field. */
async function offered(link: string, field: string): Promise<string[]> {
  const { text } = await house.open(link);
  return [...text.matchAll(new RegExp(`name="${field}"[^>]*value="([^"]+)"`, 'g'))].map((match) => match[1] ?? '');
}

async function stateOf(inquiryId: string): Promise<string> {
  return (await house.execution(inquiryId)).currentState;
}

/** Slots are offered, and the client takes the first. */
async function booked(changes: object = {}): Promise<Opened> {
  const opened = await submitted(changes);
  await house.act(await lastLink(opened.advisor, opened.inquiryId), { choice: 'slots' });
  await house.advance('PT11M');
  const link = await lastLink(opened.email, opened.inquiryId);
  // The latest of the times, so that a reminder is due before it.
  const slot = (await offered(link, 'slot')).at(-1) ?? '';
  const reply = await house.act(link, { choice: 'slot-chosen', slot });
  expect(reply.json).toMatchObject({ choice: 'slot-chosen', repeated: false });
  return opened;
}

/** Moves the clock to the meeting, and on until the advisor is asked for the outcome. */
async function met({ inquiryId }: Opened): Promise<void> {
  const { appointment } = await house.inquiry(inquiryId);
  await house.to(appointment.startsAt);
  for (let hours = 0; hours < 72 && (await stateOf(inquiryId)) !== 'Await outcome'; hours += 3)
    await house.advance('PT3H');
}

async function runsOf(inquiryId: string): Promise<Json[]> {
  const runs = (await house.executions()).filter((one) => one.inquiryId.startsWith(inquiryId));
  return Promise.all(runs.map((run) => house.execution(run.inquiryId)));
}

test('a sale: slots, a meeting with an invitation, a reminder, the outcome, and the satisfaction', async () => {
  const opened = await booked();
  const { inquiryId, email, advisor } = opened;
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'appointment' });
  expect(await stateOf(inquiryId)).toBe('Await appointment');
  const confirmed = (await mailsAbout(email, inquiryId)).at(-1) as Json;
  expect(confirmed.attachments).toMatchObject([{ fileName: 'invitation.ics' }]);
  expect(((await mailsAbout(advisor, inquiryId)).at(-1) as Json).attachments).toHaveLength(1);
  await met(opened);
  const names = await house.events(inquiryId);
  expect(names.filter((name) => name === 'appointment-reminded.v1')).toHaveLength(1);
  expect(names).toContain('outcome-asked.v1');
  const before = (await house.mailTo(email)).length;
  const sale = { choice: 'sale', amount: '12 500,00', category: 'jewellery' };
  expect((await house.act(await lastLink(advisor, inquiryId), sale)).json).toMatchObject({ choice: 'sale' });
  await house.advance('PT11M');
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'closed', closedBecause: 'won' });
  const execution = await house.execution(inquiryId);
  expect(execution).toMatchObject({ status: 'SUCCEEDED', currentState: 'Closed as won', execution: inquiryId });
  expect(execution.path.length).toBeLessThanOrEqual(60);
  // One question about the meeting, and nothing else.
  const after = (await house.mailTo(email)).slice(before);
  expect(after).toHaveLength(1);
  const asked = await house.act(actionLink(after[0]), {
    choice: 'satisfaction',
    csat: '5',
    nps: '9',
    comment: 'Merci.',
  });
  expect(asked.json).toMatchObject({ choice: 'satisfaction' });
  expect(await house.events(inquiryId)).toContain('satisfaction-given.v1');
});

test('a no-show: other times once, silence, a pause, and a reprise sixty days later', async () => {
  const opened = await booked();
  const { inquiryId, email, advisor } = opened;
  await met(opened);
  await house.act(await lastLink(advisor, inquiryId), { choice: 'no-show', author: 'client' });
  await house.advance('PT11M');
  expect(await stateOf(inquiryId)).toBe('Await client choice');
  const before = (await mailsAbout(email, inquiryId)).length;
  await house.advance('P1DT4H');
  const again = (await mailsAbout(email, inquiryId)).slice(before);
  expect(again).toHaveLength(1);
  expect(await offered(actionLink(again[0]), 'slot')).toHaveLength(3);
  await house.advance('P14D');
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'paused', pause: { reason: 'no-show' } });
  expect(await stateOf(inquiryId)).toBe('Paused respectfully');
  const silent = (await mailsAbout(email, inquiryId)).length;
  await house.advance('P50D');
  expect(await mailsAbout(email, inquiryId)).toHaveLength(silent);
  for (let days = 0; days < 14 && (await mailsAbout(email, inquiryId)).length === silent; days += 1) {
    await house.advance('P1D');
  }
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-client' });
  const reprise = (await mailsAbout(email, inquiryId)).slice(silent);
  expect(reprise).toHaveLength(1);
  const link = actionLink(reprise[0]);
  const [slot = ''] = await offered(link, 'slot');
  await house.act(link, { choice: 'slot-chosen', slot });
  // The first of the times is too near for a reminder.
  expect(await stateOf(inquiryId)).toBe('Await meeting');
});

test('an incomplete inquiry that stays so and that nobody has read: two relances, then the duty manager must read it', async () => {
  const fields = newClient(requests.incomplete);
  const inquiryId = await house.submit(fields);
  const letters = async () => (await house.mailTo(fields.email)).length;
  expect([await letters(), await stateOf(inquiryId)]).toEqual([1, 'Await completion']);
  await house.advance('P3D');
  expect(await letters()).toBe(2);
  await house.advance('P7D');
  expect(await letters()).toBe(3);
  await house.advance('P14D');
  expect(await house.inquiry(inquiryId)).toMatchObject({
    status: 'awaiting-first-response',
    verdict: 'doubtful',
    owner: { id: 'helene-marchand' },
  });
  expect(await stateOf(inquiryId)).toBe('Await first response');
});

test('an incomplete inquiry that a manager has read and paused: two reprises, and it is closed as dormant', async () => {
  const fields = newClient(requests.incomplete);
  const inquiryId = await house.submit(fields);
  const paused = await house.staff(`/api/inquiries/${inquiryId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'choice=pause&pauseReason=later',
  });
  expect(paused.status).toBe(200);
  await house.advance('PT11M');
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'paused', pause: { reason: 'later' } });
  for (let months = 0; months < 14; months += 1) await house.advance('P30D');
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'closed', closedBecause: 'dormant' });
  expect(await stateOf(inquiryId)).toBe('Closed as dormant');
  for (const run of await runsOf(inquiryId)) {
    expect(run.status).toBe('SUCCEEDED');
    expect(run.path.length).toBeLessThanOrEqual(60);
    expect(run.history.length).toBeLessThan(500);
  }
});

test('an incomplete inquiry that is completed by link goes to an advisor, and no further relance is sent', async () => {
  const fields = newClient(requests.incomplete);
  const inquiryId = await house.submit(fields);
  const link = actionLink((await house.mailTo(fields.email)).at(-1));
  const { message } = requests.promising;
  const reply = await house.act(link, {
    choice: 'completed',
    message,
    meetingPreference: 'boutique',
    availability: 'this-month',
  });
  expect(reply.json).toMatchObject({ choice: 'completed' });
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-first-response' });
  expect(await stateOf(inquiryId)).toBe('Await first response');
  expect((await house.mailTo(fields.email)).length).toBe(2);
});

test('a client who asks for a call ends the relances, and an answer is owed', async () => {
  const { inquiryId, advisor, email } = await submitted();
  await house.act(await lastLink(advisor, inquiryId), { choice: 'answered', channel: 'call' });
  await house.advance('PT11M');
  const space = (await house.mailTo(email)).at(0)?.links.find((url) => url.includes('/private/')) ?? '';
  await house.act(space, { choice: 'call', wish: 'Plutôt le matin' });
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-first-response' });
  const told = (await mailsAbout(advisor, inquiryId)).at(-1);
  expect(told?.text).toContain('Plutôt le matin');
  const before = (await house.mailTo(email)).length;
  await house.act(actionLink(told), { choice: 'answered', channel: 'call' });
  await house.advance('P1D');
  expect((await house.mailTo(email)).length).toBe(before);
  const given = (await house.inquiry(inquiryId)).timeline.filter(
    (event: Json) => event.name === 'first-response-given.v1',
  );
  expect(given.map((event: Json) => event.data.obligationId)).toEqual([`obl-${inquiryId}`, `obl-${inquiryId}-2`]);
});

test('a client who is no longer interested is thanked once and gets no more letters; the agenda is free again', async () => {
  const { inquiryId, email, advisor } = await submitted();
  await house.act(await lastLink(advisor, inquiryId), { choice: 'slots' });
  await house.advance('PT11M');
  await house.act(await lastLink(email, inquiryId), { choice: 'declined' });
  await house.advance('PT11M');
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'paused', pause: { reason: 'client-asked' } });
  const letters = (await house.mailTo(email)).length;
  await house.advance('P60D');
  expect((await house.mailTo(email)).length).toBe(letters);
  expect((await mailsAbout(advisor, inquiryId)).length + (await mailsAbout(manager, inquiryId)).length).toBeGreaterThan(
    1,
  );
});
