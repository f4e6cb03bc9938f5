/** The letter of an answer is read before it is sent, and is the one that leaves. */
import { expect, test } from 'vitest';
import { actionLink, addressOf, call, newClient, openHouse, requests } from '../harness.ts';

const house = await openHouse();
const html = { accept: 'text/html' };

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The text part that a preview shows, and what its form would post. */
function read(page: string) {
  const text = unescaped(/<div class="plain-letter"[^>]*>([\s\S]*?)<\/div>/.exec(page)?.[1] ?? '');
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  return { text, fields: Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, unescaped(value)])) };
}

/** A letter without its links, which are made when it is stored, and without the page's own narrow spaces. */
const withoutLinks = (text: string) =>
  text
    .replaceAll(/https?:\/\/\S+/g, 'LINK')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim();

const post = (path: string, fields: Record<string, string>) =>
  house.staff(path, { method: 'POST', headers: html, body: new URLSearchParams(fields) });

const reply = 'La bague <existe> en or jaune.\n\nPréférez-vous la découvrir ici ?';

test.each([
  ['a letter', { choice: 'write', reply }],
  ['a question', { choice: 'clarify', question: 'Or ou acier ?' }],
  ['the house’s own times', { choice: 'slots', line: 'La bague sera là.' }],
])('%s is shown as it leaves', async (_what, fields) => {
  const client = newClient(requests.promising);
  const inquiryId = await house.submit(client);
  const path = `/inquiries/${inquiryId}`;
  const before = (await house.mailTo(client.email)).length;
  const shown = await post(path, { ...fields, preview: 'letter' });
  expect(shown.status).toBe(200);
  expect(shown.text).toContain('<iframe');
  const { text, fields: kept } = read(shown.text);
  expect(kept).toEqual(fields);
  await house.settle();
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-first-response', proposal: null });
  expect((await house.mailTo(client.email)).length).toBe(before);

  await post(path, kept);
  await house.advance('PT11M');
  const sent = await house.lastMailTo(client.email);
  expect(withoutLinks(text)).toBe(withoutLinks(sent.text));
});

test('the page of a letter’s link shows it too, and gives the form back to change it', async () => {
  const inquiryId = await house.submit(newClient(requests.promising));
  const { owner } = await house.inquiry(inquiryId);
  const link = actionLink(await house.lastMailTo(addressOf(owner.id)));
  const ask = (fields: Record<string, string>) =>
    call(link, { method: 'POST', headers: html, body: new URLSearchParams(fields) });
  const shown = await ask({ choice: 'write', reply, preview: 'letter' });
  expect(shown.text).toContain('<iframe');
  expect(shown.headers.get('content-security-policy')).not.toContain('script-src');
  const again = await ask({ ...read(shown.text).fields, preview: 'change' });
  expect(again.status).toBe(200);
  expect(unescaped(again.text)).toContain(reply);
  expect((await ask({ choice: 'write', reply: '', preview: 'letter' })).status).toBe(400);
  expect((await ask({ choice: 'answered', channel: 'call', preview: 'letter' })).status).toBe(400);
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-first-response', firstResponse: null });
});
