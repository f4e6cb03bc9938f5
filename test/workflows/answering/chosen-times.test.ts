/** An advisor proposes the times they chose, from the page of a letter's link and from the inquiry's page. */
import { expect, test } from 'vitest';
import { actionLink, addressOf, call, newClient, openHouse, requests } from '../harness.ts';

const house = await openHouse();
const html = { accept: 'text/html' };

/** The times of a page, in its order. */
const timesOf = (page: string): string[] =>
  [...page.matchAll(/name="time\d+" value="([^"]+)"/g)].map(([, slotId = '']) => slotId);

const startOf = (slotId: string) =>
  slotId.replace(/^.*\.(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6.000Z');

const post = (inquiryId: string, fields: Record<string, string>) =>
  house.staff(`/api/inquiries/${inquiryId}`, { method: 'POST', body: new URLSearchParams(fields) });

const startsOf = async (inquiryId: string): Promise<readonly string[]> =>
  (await house.inquiry(inquiryId)).proposal.slots.map(({ startsAt }: { startsAt: string }) => startsAt);

test('the inquiry’s page shows free times; the ticked ones are offered with the advisor’s line', async () => {
  const client = newClient(requests.promising);
  const inquiryId = await house.submit(client);
  const page = await house.staff(`/inquiries/${inquiryId}`, { headers: html });
  const [, first = '', second = ''] = timesOf(page.text);
  const fields = { choice: 'slots', time1: first, time2: second, line: 'Jeudi, la bague sera là.' };
  expect((await post(inquiryId, fields)).json).toMatchObject({ choice: 'slots', said: 'slots-wanted' });
  await house.advance('PT11M');
  expect(await startsOf(inquiryId)).toEqual([first, second].map(startOf).toSorted());
  const letter = await house.lastMailTo(client.email);
  expect(letter.text).toContain('Jeudi, la bague sera là.');
});

test('from the link of a letter they leave at once when the advisor sends them now', async () => {
  const client = newClient(requests.promising);
  const inquiryId = await house.submit(client);
  const { owner } = await house.inquiry(inquiryId);
  const link = actionLink(await house.lastMailTo(addressOf(owner.id)));
  const [time = ''] = timesOf((await call(link, { headers: html })).text);
  const chosen = { choice: 'slots', time1: time, leaves: 'now' };
  const reply = await call(link, { method: 'POST', headers: html, body: new URLSearchParams(chosen) });
  expect(reply.status).toBe(200);
  expect(reply.text).not.toContain('value="undo"');
  await house.settle();
  expect(await startsOf(inquiryId)).toEqual([startOf(time)]);
  expect(await house.inquiry(inquiryId)).toMatchObject({
    status: 'awaiting-client',
    firstResponse: { choice: 'slots' },
  });
});

test('a time that is held for one client is neither shown nor accepted for another', async () => {
  const [one, other] = [
    await house.submit(newClient(requests.promising)),
    await house.submit(newClient(requests.promising)),
  ];
  const { owner } = await house.inquiry(one);
  await post(other, { choice: 'hand-over', colleague: owner.id });
  await house.settle();
  const pageOf = async (inquiryId: string) =>
    timesOf((await house.staff(`/inquiries/${inquiryId}`, { headers: html })).text);
  const [time = ''] = await pageOf(one);
  expect((await post(one, { choice: 'slots', time1: time })).status).toBe(200);
  expect(await pageOf(other)).not.toContain(time);
  const refused = await post(other, { choice: 'slots', time1: time });
  expect([refused.status, JSON.stringify(refused.json)]).toEqual([400, expect.stringContaining('is not free')]);

  expect((await post(one, { choice: 'undo' })).json).toMatchObject({ said: 'undone' });
  expect((await post(other, { choice: 'slots', time1: time })).status).toBe(200);
});

test('a time is typed by hand, in opening hours only, and the page keeps what was typed', async () => {
  const inquiryId = await house.submit(newClient(requests.promising));
  const night = await house.staff(`/inquiries/${inquiryId}`, {
    method: 'POST',
    headers: html,
    body: new URLSearchParams({ choice: 'slots', typedTime: '2026-12-10T03:00', line: 'Un mot.' }),
  });
  expect(night.status).toBe(400);
  expect(night.text).toContain('2026-12-10T03:00');
  expect(night.text).toContain('Un mot.');
  expect((await post(inquiryId, { choice: 'slots', typedTime: 'tomorrow' })).status).toBe(400);
  expect((await post(inquiryId, { choice: 'slots', typedTime: '2026-12-10T15:05', leaves: 'now' })).status).toBe(200);
  await house.settle();
  expect(await startsOf(inquiryId)).toHaveLength(1);
});
