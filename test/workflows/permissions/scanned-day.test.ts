/** A mail scanner reads every letter of some days, opens every link, and submits every form by every button. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { defaultSubmissions } from '../../unit/web/link-router/form-scanner.ts';
import {
  actionLink,
  addressOf,
  call,
  type Json,
  type MailListing,
  manager,
  newClient,
  openHouse,
  requests,
} from '../harness.ts';

const house = await openHouse();
const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** The order of the fields of an item means nothing. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${name}:${canonical(value[name])}`).join()}}`;
}

/** Every item of the table by its key, whole, so that a change of one field is a difference. */
async function rows(): Promise<ReadonlyMap<string, string>> {
  const items = new Map<string, string>();
  // The embedded table answers a scan in one page.
  const page = await table.send(new ScanCommand({ TableName: process.env.TABLE_NAME, ConsistentRead: true }));
  expect(page.LastEvaluatedKey).toBeUndefined();
  for (const item of page.Items ?? []) items.set(`${item.pk} ${item.sk}`, canonical(item));
  return items;
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}

/** Clients and advisors act, so that letters of many kinds and pages in many states exist. */
async function days(): Promise<void> {
  const clients = [newClient(requests.english), newClient(requests.promising), newClient(requests.promising)];
  const ids: string[] = [];
  for (const one of clients) ids.push(await house.submit(one));
  for (const one of [requests.incomplete, requests.premature, requests.doubtful, requests.press])
    await house.submit(newClient(one));
  const linkOf = async (inquiryId: string | undefined) => {
    const { reference, owner } = await house.inquiry(inquiryId ?? '');
    return actionLink((await house.mailTo(addressOf(owner.id))).find(({ text }) => text.includes(reference)));
  };
  await house.advance('PT20M');
  await house.act(await linkOf(ids[0]), { choice: 'answered', channel: 'call' });
  for (const id of ids.slice(1)) await house.act(await linkOf(id), { choice: 'slots' });
  await house.advance('PT20M');
  const { proposal } = await house.inquiry(ids[1] ?? '');
  const offered = await house.lastMailTo(clients[1]?.email ?? '');
  const chosen = await house.act(actionLink(offered), { choice: 'slot-chosen', slot: proposal.slots[0].slotId });
  expect(chosen.status).toBe(200);
  await call(`${house.url}/sign-in`, { method: 'POST', body: new URLSearchParams({ email: manager }) });
  // Confirmations, reminders and broken promises follow, and new letters come on the last day.
  await house.advance('P4D');
  await house.submit(newClient(requests.promising));
  await call(`${house.url}/sign-in`, { method: 'POST', body: new URLSearchParams({ email: manager }) });
  await house.settle();
}

const html = { accept: 'text/html', 'user-agent': 'Scanner' };

/** The pages of this site that a page links to, and that a link of a mail could lead to. */
function linkedPages(page: string): string[] {
  const found = [...page.matchAll(/href="(\/(?:a|private|u|s)\/[^"#]+)"/g)].map(([, path = '']) => path);
  return found.map((path) => `${house.url}${path.replaceAll('&amp;', '&')}`);
}

describe('a scanner that opens every link of some days and submits every form', () => {
  it('changes nothing: no row, no letter, no execution', async () => {
    await days();
    await house.settle();
    const letters: readonly MailListing[] = await house.mail();
    const own = letters.flatMap(({ links }) => links).filter((link) => link.startsWith(house.url));
    const queue = [...new Set(own)];
    const before = { rows: await rows(), letters: letters.length, runs: await house.executions() };
    const [seen, pressed] = [new Set<string>(), new Set<string>()];
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      if (seen.has(url)) continue;
      seen.add(url);
      await call(url, { method: 'HEAD', headers: html });
      const page = (await call(url, { headers: html })).text;
      queue.push(...linkedPages(page));
      for (const { action, button, fields } of defaultSubmissions(page)) {
        const address = new URL(action, url);
        // The public form is no link of a mail: whoever fills it in writes to the house.
        if (address.pathname === '/inquiries') continue;
        pressed.add(button);
        const body = new URLSearchParams(fields).toString();
        const headers = { ...html, 'content-type': 'application/x-www-form-urlencoded' };
        const reply = await call(address.href, { method: 'POST', headers, body });
        expect(reply.status, button).toBeLessThan(500);
        expect(reply.headers.get('set-cookie'), button).toBeNull();
      }
    }
    await house.settle();
    expect([seen.size > 30, pressed.size > 8], `${seen.size} links, ${pressed.size} buttons`).toEqual([true, true]);
    expect(before.rows.size).toBeGreaterThan(100);
    expect(changed(before.rows, await rows())).toEqual([]);
    expect((await house.mail()).length).toBe(before.letters);
    expect(await house.executions()).toEqual(before.runs);
    // A deliberate act is seen, so that "nothing" means something.
    const oneClick = own.find((link) => new URL(link).pathname.startsWith('/u/'));
    await house.act(oneClick ?? '', { 'List-Unsubscribe': 'One-Click' });
    expect(changed(before.rows, await rows())).not.toEqual([]);
  });
});
