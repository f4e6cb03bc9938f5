/**
 * Names, addresses and texts stay with the person: not in executions, not on the bus, not in logs, not in addresses.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { actionLink, addressOf, requests } from '../harness.ts';
import { openKillableHouse } from '../killed-house.ts';

const house = await openKillableHouse();

const canary = (word: string) => `kanarie${word}qx`;
const words = ['name', 'mail', 'message', 'piece', 'occasion', 'note', 'question', 'handover'] as const;
const phone = '+33 6 98 76 54 32';
const canaries = [...words.map(canary), phone, phone.replaceAll(' ', '')];

/** Every text cell of every table of a SQLite file, with its table's name. */
function cells(file: string): { table: string; text: string }[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return tables.flatMap(({ name }) =>
      db
        .prepare(`SELECT * FROM "${String(name)}"`)
        .all()
        .flatMap((row) =>
          Object.values(row).map((value) => ({
            table: String(name),
            text: value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value),
          })),
        ),
    );
  } finally {
    db.close();
  }
}

test('the whole course of an inquiry leaves no client text outside the client’s own items and mails', async () => {
  const fields = {
    ...requests.promising,
    fullName: `Anne ${canary('name')}`,
    email: `${canary('mail')}@client.example`,
    phone,
    message: `${requests.promising.message} ${canary('message')}`,
    pieceReference: canary('piece'),
    occasion: `Anniversaire ${canary('occasion')}`,
    boutiqueId: 'paris',
  };
  const inquiryId = await house.submit(fields, { 'idempotency-key': canary('mail') });
  const first = await house.inquiry(inquiryId);
  const linkOf = async (address: string) =>
    actionLink(
      (await house.mailTo(address))
        .filter((mail) => mail.text.includes(first.reference) && /\/a\//.test(mail.text))
        .at(-1),
    );
  const toId = first.owner.id === 'louis-ferrand' ? 'ines-benali' : 'louis-ferrand';
  await house.act(await linkOf(addressOf(first.owner.id)), {
    choice: 'hand-over',
    colleague: toId,
    note: canary('handover'),
  });
  await house.advance('PT3H');
  const link = await linkOf(addressOf(toId));
  await house.act(link, { choice: 'answered', channel: 'call', note: canary('note') });
  await house.act(link, { choice: 'undo' });
  await house.advance('PT4H');
  await house.act(await linkOf(addressOf(toId)), { choice: 'clarify', question: `${canary('question')} ?` });
  await house.advance('PT11M');
  await house.post({ ...fields, budget: canary('message') });
  await house.post({ ...fields, email: canary('mail') });
  await house.staff(`/api/inquiries/${inquiryId}`);
  await house.staff('/board', { headers: { accept: 'text/html' } });
  const execution = await house.execution(inquiryId);
  expect(execution).toMatchObject({ status: 'RUNNING', currentState: 'Await client choice' });

  // The marker texts did arrive: they are in the mails and on the staff's page.
  const mails = await house.mail();
  for (const one of [canary('name'), canary('message'), canary('question'), canary('handover')]) {
    expect(mails.some((mail) => mail.text.includes(one))).toBe(true);
  }
  const detail = await house.inquiry(inquiryId);
  expect(detail.notes.map((note: { text: string }) => note.text)).toContain(canary('note'));

  const clean = (where: string, text: string) => {
    for (const one of canaries)
      if (text.includes(one))
        throw new Error(
          `${one} found in ${where}: …${text.slice(Math.max(0, text.indexOf(one) - 120), text.indexOf(one) + 60)}…`,
        );
  };
  clean('the execution', JSON.stringify(execution));
  clean('the timeline', JSON.stringify(detail.timeline));
  clean('the logs', house.output);
  for (const mail of mails)
    for (const url of mail.links.filter((one) => one.startsWith('http'))) {
      clean('a link', url);
      expect(url.length).toBeLessThan(300);
    }
  // The files are read when no process writes them any more.
  await house.close();
  const files = readdirSync(house.dataDir, { recursive: true })
    .map(String)
    .filter((name) => /\.(sqlite|db)$/.test(name));
  const engine = files.filter((name) => name.includes('executions'));
  expect(engine.length).toBeGreaterThan(0);
  for (const name of engine)
    for (const { table, text } of cells(join(house.dataDir, name))) clean(`${name}, table ${table}`, text);
  // Deliveries of the house's own bus; SES's own events name the recipient by AWS's contract, and are not ours.
  for (const name of files.filter((one) => !one.includes('executions'))) {
    for (const { table, text } of cells(join(house.dataDir, name))) {
      // The client's own items and mails hold their words, and nothing else does.
      if (table === 'item' || table === 'mail' || text.includes('aws.ses')) continue;
      clean(`${name}, table ${table}`, text);
    }
  }
  // A task token gives access to a workflow: it must never be in readable output.
  const tokens = [...JSON.stringify(execution.history).matchAll(/"taskToken":"([^"]+)"/g)].map(
    ([, token]) => token ?? '',
  );
  for (const token of new Set(tokens)) {
    clean('a token', token);
    expect(mails.some((mail) => mail.text.includes(token) || mail.html.includes(token))).toBe(false);
    expect(JSON.stringify(detail)).not.toContain(token);
  }
});
