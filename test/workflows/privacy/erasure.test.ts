/**
 * What the privacy page promises: a client downloads what the house holds, asks for its erasure in their private space,
 * and nothing that says who they were is left anywhere; figures and events stay as they were.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { actionLink, addressOf, call, privateLink, requests } from '../harness.ts';
import { openKillableHouse } from '../killed-house.ts';

const house = await openKillableHouse();

const words = [
  'name',
  'mail',
  'message',
  'piece',
  'occasion',
  'note',
  'question',
  'again',
  'contact',
  'reason',
] as const;
const canary = (word: (typeof words)[number]) => `kanarie${word}qx`;
const phone = '+33 6 98 76 54 32';
const digits = '33698765432';
const canaries = [...words.map(canary), phone, digits];

/** Every place of every data file in which one of the words stands. */
function findings(): string[] {
  const files = readdirSync(house.dataDir, { recursive: true })
    .map(String)
    .filter((name) => /\.(sqlite|db)$/.test(name));
  expect(files.length).toBeGreaterThan(1);
  return files.flatMap((name) => {
    const db = new DatabaseSync(join(house.dataDir, name), { readOnly: true });
    try {
      // Streams hold every change for 24 hours on AWS; the embedded table keeps them in a log that nothing else reads.
      const tables = db
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '_stream_records'")
        .all();
      return tables.flatMap((table) =>
        db
          .prepare(`SELECT * FROM "${String(table.name)}"`)
          .all()
          .flatMap((row) => {
            const text = Object.values(row)
              .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
              .join(' ');
            return canaries
              .filter((one) => text.includes(one))
              .map((one) => `${one} in ${name}, ${String(table.name)}: ${text.slice(0, 160)}`);
          }),
      );
    } finally {
      db.close();
    }
  });
}

test('an erased client is nowhere, and every figure is as it was', async () => {
  const email = `${canary('mail')}@client.example`;
  const fields = {
    ...requests.promising,
    fullName: `Anne ${canary('name')}`,
    email,
    phone,
    message: `${requests.promising.message} ${canary('message')}`,
    pieceReference: canary('piece'),
    occasion: `Anniversaire ${canary('occasion')}`,
    boutiqueId: 'paris',
  };
  const inquiryId = await house.submit(fields, { 'idempotency-key': canary('mail') });
  const { owner, reference, client } = await house.inquiry(inquiryId);
  const { personId } = client;
  const staffLink = async () =>
    actionLink(
      (await house.mailTo(addressOf(owner.id)))
        .filter((mail) => mail.text.includes(reference) && /\/a\//.test(mail.text))
        .at(-1),
    );
  await house.act(await staffLink(), { choice: 'answered', channel: 'call', note: canary('note') });
  await house.advance('PT11M');
  await house.submit({ ...fields, message: `Un mot encore, ${canary('again')}.`, occasion: undefined }, {});
  const contacted = await house.staff('/api/contacts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      contactId: 'erasure-1',
      personId,
      advisorId: owner.id,
      channel: 'call',
      direction: 'outbound',
      at: await house.now(),
      note: canary('contact'),
    }),
  });
  expect(contacted.status, contacted.text).toBe(201);
  await house.staff('/api/purchases', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([
      { purchaseId: 'erasure-till-1', email, purchasedOn: '2026-11-20', amountMinor: 480_000, currency: 'EUR' },
    ]),
  });
  await house.clock({ to: '2026-11-25T09:00:00+01:00' });
  const figuresPath = '/api/kpi?from=2026-11-20&to=2026-11-24';
  const figures = (await house.staff(figuresPath)).json;
  const revenue = (await house.staff('/api/portfolio')).json;

  // Before: everything is there, also in the copy that the client downloads.
  const preferences = `${privateLink((await house.mailTo(email)).at(-1))}/preferences`;
  const copy = await call(preferences, {
    method: 'POST',
    body: new URLSearchParams({ choice: 'export-data' }),
    headers: { accept: 'text/html' },
  });
  expect(copy.status).toBe(200);
  for (const word of ['name', 'mail', 'message', 'piece', 'occasion', 'note', 'again', 'contact'] as const)
    expect(copy.text, word).toContain(canary(word));

  // A program that presses the button alone erases nothing.
  expect((await house.act(preferences, { choice: 'erase-data' })).status).toBe(400);
  const asked = await house.act(preferences, { choice: 'erase-data', erase: 'on' });
  expect(asked.json).toMatchObject({ choice: 'erase-data', repeated: false });
  const before = (await house.mailTo(email)).length;
  await house.advance('PT70M');
  await house.settle();

  // The letter that confirmed it is in the client's mailbox; the stack's own mailbox forgets it with the rest.
  expect(before).toBeGreaterThan(0);
  expect(await house.mailTo(email)).toEqual([]);
  expect((await call(preferences, { headers: { accept: 'text/html' } })).status).toBe(404);
  const erased = await house.inquiry(inquiryId);
  expect(JSON.stringify(erased)).not.toMatch(new RegExp(canaries.join('|').replaceAll('+', '\\+')));
  expect(erased).toMatchObject({ status: 'closed' });
  const rebuilt = await call(`${house.url}/_local/operations/rebuild-snapshots`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: '2026-11-20', to: '2026-11-24' }),
  });
  expect(rebuilt.status).toBe(200);
  expect((await house.staff(figuresPath)).json).toEqual(figures);
  expect((await house.staff('/api/portfolio')).json.revenue).toEqual(revenue.revenue);
  const list = await call(`${house.url}/_local/operations/list-erased`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(list.json).toEqual({ personIds: [personId] });

  // Whoever writes from that address is somebody new.
  const again = await house.submit({ ...requests.promising, fullName: 'Paul Neuf', email: 'paul@client.example' });
  expect((await house.inquiry(again)).client.personId).not.toBe(personId);
  await house.close();
  expect(findings()).toEqual([]);
  for (const one of canaries) expect(house.output).not.toContain(one);
});
