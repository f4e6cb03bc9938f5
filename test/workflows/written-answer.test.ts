/** The advisor answers where they are: on the inquiry's page, in their own words, which the house sends in their name. */
import { expect, test } from 'vitest';
import { addressOf, newClient, openHouse, requests } from './harness.ts';

const house = await openHouse();

const post = (inquiryId: string, fields: Record<string, string>) =>
  house.staff(`/api/inquiries/${inquiryId}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });

test('a letter written on the page is the first response, and reaches the client in the advisor’s name', async () => {
  const client = newClient(requests.promising);
  const inquiryId = await house.submit(client);
  const { owner } = await house.inquiry(inquiryId);
  const page = await house.staff(`/inquiries/${inquiryId}`, { headers: { accept: 'text/html' } });
  expect(page.text).toContain('name="reply"');

  const reply = 'La bague existe en or jaune.\n\nPréférez-vous la découvrir ici ?';
  expect((await post(inquiryId, { choice: 'write', reply: '' })).status).toBe(400);
  expect((await post(inquiryId, { choice: 'write', reply })).json).toMatchObject({ choice: 'write', said: 'written' });
  await house.settle();
  const before = (await house.mailTo(client.email)).length;
  await house.advance('PT9M');
  expect((await house.mailTo(client.email)).length).toBe(before);
  await house.advance('PT2M');
  const letter = await house.lastMailTo(client.email);
  expect(letter.text).toContain('La bague existe en or jaune.\n\nPréférez-vous la découvrir ici ?');
  expect(letter.from).toContain('@');
  const after = await house.inquiry(inquiryId);
  expect(after).toMatchObject({ status: 'awaiting-client', firstResponse: { choice: 'written', withinTarget: true } });
  expect(after.owner.id).toBe(owner.id);
  expect(after.notes.map(({ kind }: { kind: string }) => kind)).toContain('reply');
  // Nobody waits any more: a second answer from a page that stayed open changes nothing.
  expect((await post(inquiryId, { choice: 'write', reply: 'Encore un mot.' })).status).toBe(409);
});

test('it can be taken back for ten minutes, and nothing is sent then', async () => {
  const client = newClient(requests.promising);
  const inquiryId = await house.submit(client);
  await post(inquiryId, { choice: 'write', reply: 'Une lettre reprise.' });
  await house.settle();
  expect((await post(inquiryId, { choice: 'undo' })).json).toMatchObject({ said: 'undone' });
  await house.advance('PT15M');
  expect((await house.mailTo(client.email)).some(({ text }) => text.includes('Une lettre reprise'))).toBe(false);
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-first-response', firstResponse: null });
});

test('an answer by telephone, times, a question and a colleague are chosen on the same page', async () => {
  const chosen = async (fields: Record<string, string>) => {
    const inquiryId = await house.submit(newClient(requests.promising));
    const { owner } = await house.inquiry(inquiryId);
    const reply = await post(inquiryId, fields);
    await house.advance('PT11M');
    return { reply, owner, after: await house.inquiry(inquiryId) };
  };
  expect((await chosen({ choice: 'answered', channel: 'call' })).after.firstResponse).toMatchObject({
    channel: 'call',
  });
  expect((await chosen({ choice: 'slots' })).after.proposal.slots.length).toBeGreaterThan(1);
  expect((await chosen({ choice: 'clarify', question: 'Or ou acier ?' })).after.status).toBe('awaiting-client');
  const moved = await chosen({ choice: 'hand-over', colleague: 'ines-benali' });
  expect(moved.after.owner.id).toBe('ines-benali');
  expect(await house.mailTo(addressOf('ines-benali'))).not.toEqual([]);
});
