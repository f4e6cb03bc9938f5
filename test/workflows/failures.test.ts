/** When a service fails, the client does not notice: retries, no letter twice, and a person is told. */
import { afterEach, expect, test } from 'vitest';
import { demoHouse } from '#local/seed/seed-house.ts';
import { standBefore } from './failing-aws.ts';
import {
  actionLink,
  addressOf,
  type Json,
  manager,
  mondayMorning,
  newClient,
  openEmptyHouse,
  requests,
} from './harness.ts';

const house = await openEmptyHouse({ table: 'server' });
const ses = await standBefore(house.stack.endpoints.aws, { name: 'TooManyRequestsException', status: 429 });
const table = await standBefore(house.stack.endpoints.dynamodb, {
  name: 'com.amazonaws.dynamodb.v20120810#InternalServerError',
  status: 500,
});
// Handlers read their endpoints at their first call, and none was called yet.
process.env.AWS_ENDPOINT_URL_SESV2 = ses.url;
process.env.AWS_ENDPOINT_URL_DYNAMODB = table.url;
await house.stack.invoke('provision-house', { at: new Date(mondayMorning).toISOString(), house: demoHouse });

afterEach(async () => {
  ses.decide = () => 'pass';
  table.decide = () => 'pass';
  await house.advance('PT30M');
});

const about = async (reference: string) => (await house.mail()).filter((mail) => mail.text.includes(reference));
const names = async (inquiryId: string) => house.events(inquiryId);
const count = (all: readonly string[], name: string) => all.filter((one) => one === name).length;

async function accepted(changes: object = {}) {
  const fields = newClient(requests.promising, { boutiqueId: 'paris', ...changes });
  return { fields, inquiryId: await house.submit(fields) };
}

test('the mail service refuses for a while: retries send each letter once', async () => {
  let refusals = 5;
  ses.decide = () => (refusals-- > 0 ? 'refuse' : 'pass');
  const { fields, inquiryId } = await accepted();
  expect(await house.mailTo(fields.email)).toHaveLength(0);
  await house.advance('PT5M');
  expect(await house.mailTo(fields.email)).toHaveLength(1);
  const { reference, owner } = await house.inquiry(inquiryId);
  expect((await about(reference)).map((mail) => mail.to)).toEqual([fields.email, addressOf(owner.id)]);
  expect(count(await names(inquiryId), 'mail-sent.v1')).toBe(2);
  expect(await names(inquiryId)).not.toContain('workflow-troubled.v1');
});

test('a letter that was sent with a lost response is confirmed by the mail service’s event, and not sent again', async () => {
  let lost = 2;
  ses.decide = () => (lost-- > 0 ? 'vanish' : 'pass');
  const { fields, inquiryId } = await accepted();
  await house.advance('PT20M');
  const { reference, owner } = await house.inquiry(inquiryId);
  const mails = await about(reference);
  expect(mails.map((mail) => mail.to)).toEqual([fields.email, addressOf(owner.id)]);
  expect(count(await names(inquiryId), 'mail-sent.v1')).toBe(2);
  expect((await house.execution(inquiryId)).currentState).toBe('Await first response');
});

test('a letter without any result is not resent blindly: after five attempts the duty manager decides, and work continues', async () => {
  let lost = 1;
  ses.decide = () => (lost-- > 0 ? 'swallow' : 'pass');
  const { fields, inquiryId } = await accepted();
  await house.advance('PT5M');
  const { reference, owner } = await house.inquiry(inquiryId);
  expect((await about(reference)).length).toBe(0);
  await house.advance('PT10M');
  expect(await house.mailTo(fields.email)).toHaveLength(0);
  const mails = await about(reference);
  expect(mails.map((mail) => mail.to)).toEqual([manager, addressOf(owner.id)]);
  expect(mails[0]?.subject).toBe(`${fields.fullName} : un message est peut-être parti`);
  expect(mails[0]?.text).toContain('vous répond avant');
  expect(count(await names(inquiryId), 'mail-doubted.v1')).toBe(1);
  expect((await house.execution(inquiryId)).currentState).toBe('Await first response');
});

test('the table fails during the steps: retries lead to one owner and one of each letter', async () => {
  let calls = 0;
  // Every third request that changes something fails, in any step.
  table.decide = (body) => (body.includes('TransactItems') && calls++ % 3 !== 2 ? 'refuse' : 'pass');
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  const key = { 'idempotency-key': 'through-the-storm' };
  let reply = await house.post(fields, key);
  for (let again = 0; again < 10 && reply.status !== 202; again += 1) {
    expect([500, 409, 503]).toContain(reply.status);
    reply = await house.post(fields, key);
  }
  expect(reply.status).toBe(202);
  await house.settle();
  await house.advance('PT10M');
  const { inquiryId } = reply.json;
  expect(table.mishaps).toBeGreaterThan(3);
  const { reference, owner, timeline } = await house.inquiry(inquiryId);
  expect((await about(reference)).map((mail) => mail.to)).toEqual([fields.email, addressOf(owner.id)]);
  const happened = timeline.map((event: Json) => event.name);
  for (const once of ['inquiry-received.v1', 'inquiry-qualified.v1', 'advisor-assigned.v1'])
    expect(count(happened, once)).toBe(1);
});

test('a write that succeeded with a lost response is not repeated', async () => {
  let lost = 6;
  table.decide = (body) => (body.includes('TransactItems') && lost-- > 0 ? 'vanish' : 'pass');
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  const load = async () => {
    const { advisors } = (await house.staff('/api/advisors')).json;
    return advisors.reduce((sum: number, one: Json) => sum + one.openInquiries, 0);
  };
  const before = await load();
  const reply = await house.post(fields);
  const { inquiryId } = (reply.status === 202 ? reply : await house.post(fields)).json;
  await house.settle();
  await house.advance('PT10M');
  const { reference, owner, timeline } = await house.inquiry(inquiryId);
  expect((await about(reference)).map((mail) => mail.to)).toEqual([fields.email, addressOf(owner.id)]);
  const happened = timeline.map((event: Json) => event.name);
  for (const once of ['inquiry-received.v1', 'inquiry-qualified.v1', 'advisor-assigned.v1'])
    expect(count(happened, once)).toBe(1);
  expect(await load()).toBe(before + 1);
});

test('qualification fails for good: the duty manager owns the inquiry; the client is still acknowledged and answered', async () => {
  table.decide = (body) => (body.includes('inquiry-qualified.v1') ? 'refuse' : 'pass');
  const { fields, inquiryId } = await accepted();
  await house.advance('PT15M');
  const inquiry = await house.inquiry(inquiryId);
  expect(inquiry).toMatchObject({
    status: 'awaiting-first-response',
    owner: { id: 'helene-marchand', because: 'trouble' },
    heldBecause: 'trouble',
  });
  const execution = await house.execution(inquiryId);
  expect(execution).toMatchObject({ status: 'RUNNING', currentState: 'Await first response' });
  expect(execution.path).toContain('Report trouble');
  const mails = await about(inquiry.reference);
  const trouble = mails.find((mail) => /une étape du suivi/.test(mail.subject));
  expect(trouble?.to).toBe(manager);
  expect(trouble?.text).toContain('Qualify inquiry');
  const letters = await house.mailTo(fields.email);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain('Hélène Marchand');
  const link = actionLink(mails.filter((mail) => mail.to === manager).at(-1));
  await house.act(link, { choice: 'answered', channel: 'call' });
  await house.advance('PT10M');
  expect(await house.execution(inquiryId)).toMatchObject({
    status: 'RUNNING',
    currentState: 'Await client choice',
  });
});

test('the mail service refuses a client’s mailbox for good: the duty manager is notified, and the clock runs under their name', async () => {
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  ses.decide = (body) => (body.includes(`"ToAddresses":["${fields.email}"]`) ? 'refuse' : 'pass');
  const inquiryId = await house.submit(fields);
  await house.advance('PT20M');
  const inquiry = await house.inquiry(inquiryId);
  expect(inquiry).toMatchObject({
    owner: { id: 'helene-marchand', because: 'trouble' },
    status: 'awaiting-first-response',
  });
  expect((await house.execution(inquiryId)).currentState).toBe('Await first response');
  expect((await about(inquiry.reference)).every((mail) => mail.to === manager)).toBe(true);
  expect((await names(inquiryId)).filter((name) => name === 'workflow-troubled.v1')).toHaveLength(1);
});

test('two different failures do not stop the clock: the duty manager has it, and is warned like any owner', async () => {
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  table.decide = (body) => (body.includes('inquiry-qualified.v1') ? 'refuse' : 'pass');
  ses.decide = (body) => (body.includes(`"ToAddresses":["${fields.email}"]`) ? 'refuse' : 'pass');
  const inquiryId = await house.submit(fields);
  await house.advance('PT40M');
  const { reference, ...inquiry } = await house.inquiry(inquiryId);
  expect(inquiry).toMatchObject({ status: 'awaiting-first-response', owner: { id: 'helene-marchand' } });
  expect((await house.execution(inquiryId)).currentState).toBe('Await first response');
  const troubles = (await about(reference)).filter((mail) => /une étape du suivi/.test(mail.subject));
  expect(troubles.map((mail) => mail.to)).toEqual([manager, manager]);
});

test('a second failure at the same place stops visibly: still open, owned by name, and the duty manager has the link', async () => {
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  ses.decide = (body) => (/ à répondre avant/.test(body.replace(/[\u00a0\u202f]/g, ' ')) ? 'refuse' : 'pass');
  const inquiryId = await house.submit(fields);
  await house.advance('PT40M');
  const { reference, ...inquiry } = await house.inquiry(inquiryId);
  expect(await house.execution(inquiryId)).toMatchObject({ status: 'SUCCEEDED', currentState: 'Held after trouble' });
  expect(inquiry).toMatchObject({
    status: 'awaiting-first-response',
    owner: { id: 'helene-marchand' },
    heldBecause: 'trouble',
  });
  const troubles = (await about(reference)).filter((mail) => /une étape du suivi/.test(mail.subject));
  expect(troubles.map((mail) => mail.to)).toEqual([manager, manager]);
  const reply = await house.act(actionLink(troubles.at(-1)), { choice: 'answered', channel: 'call' });
  expect(reply.json).toMatchObject({ choice: 'answered', repeated: false });
  expect((await house.inquiry(inquiryId)).status).toBe('responded');
});

test('a question whose recording failed for a while is still sent, and only after its ten minutes', async () => {
  const { fields, inquiryId } = await accepted();
  const { reference } = await house.inquiry(inquiryId);
  const link = actionLink((await about(reference)).at(-1));
  let fails = true;
  // The step that reads the answer from the mailbox finds the table closed, until it gives up.
  table.decide = (body) =>
    fails &&
    body.includes('"pendingChoice"') &&
    body.includes('"status":{"S":"responded"}') &&
    !body.includes('first-response-given.v1') &&
    !body.includes('workflow-troubled.v1')
      ? 'refuse'
      : 'pass';
  await house.act(link, { choice: 'clarify', question: 'Or jaune ou or rose ?' });
  const start = Date.parse(await house.now());
  const isTroubled = async () => (await names(inquiryId)).includes('workflow-troubled.v1');
  while (!(await isTroubled())) await house.advance('PT15S');
  fails = false;
  const end = new Date(start + 10 * 60_000);
  if (new Date(await house.now()) < end) await house.to(new Date(end.getTime() - 1000).toISOString());
  expect(await house.mailTo(fields.email)).toHaveLength(1);
  await house.advance('PT5M');
  expect(await house.mailTo(fields.email)).toHaveLength(2);
  expect(await house.execution(inquiryId)).toMatchObject({ status: 'RUNNING', currentState: 'Await client choice' });
});

test('a choice made again while its event cannot be delivered has its own ten minutes', async () => {
  const { fields, inquiryId } = await accepted();
  const { reference } = await house.inquiry(inquiryId);
  const link = actionLink((await about(reference)).at(-1));
  await house.act(link, { choice: 'clarify', question: 'La première question ?' });
  await house.advance('PT9M59S');
  // The waiting task cannot be read: the signals stay in the mailbox while the first ten minutes end.
  table.decide = (body) => (body.includes('"S":"WAIT"') && !body.includes('UpdateExpression') ? 'refuse' : 'pass');
  await house.actNow(link, { choice: 'undo' });
  await house.actNow(link, { choice: 'clarify', question: 'La seconde question ?' });
  await house.advance('PT2S');
  table.decide = () => 'pass';
  await house.advance('PT9M50S');
  expect(await house.mailTo(fields.email)).toHaveLength(1);
  await house.advance('PT1M');
  const letters = (await house.mailTo(fields.email)).slice(1);
  expect(letters.map((letter) => letter.text.includes('La seconde question ?'))).toEqual([true]);
  expect(await house.execution(inquiryId)).toMatchObject({ status: 'RUNNING', currentState: 'Await client choice' });
});
