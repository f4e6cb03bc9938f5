/** A run fails for good, or is stopped by hand. Its inquiry is found and resumed, and loses no signal. */
import { SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { afterEach, expect, test } from 'vitest';
import { localAccountId, localAws, localRegion } from '#local/lambda/environment.ts';
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
const table = await standBefore(house.stack.endpoints.dynamodb, {
  name: 'com.amazonaws.dynamodb.v20120810#InternalServerError',
  status: 500,
});
process.env.AWS_ENDPOINT_URL_DYNAMODB = table.url;
await house.stack.invoke('provision-house', { at: new Date(mondayMorning).toISOString(), house: demoHouse });
const sfn = new SFNClient({ ...localAws, endpoint: house.stack.endpoints.aws });

afterEach(async () => {
  table.decide = () => 'pass';
  await house.advance('PT30M');
});

const about = async (reference: string) => (await house.mail()).filter((mail) => mail.text.includes(reference));
const toManager = async (reference: string, subject: RegExp) =>
  (await about(reference)).filter((mail) => mail.to === manager && subject.test(mail.subject));
const count = (all: readonly string[], name: string) => all.filter((one) => one === name).length;

async function accepted() {
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  return { fields, inquiryId: await house.submit(fields) };
}

async function untilFirstRunEnds(inquiryId: string): Promise<void> {
  const firstRun = async () => (await house.executions()).find((one: Json) => one.inquiryId === inquiryId);
  while ((await firstRun()).status === 'RUNNING') await house.advance('PT15S');
  expect((await firstRun()).status).toBe('FAILED');
}

/** As `aws stepfunctions stop-execution`, by any operator. */
async function stopByHand(run: string): Promise<void> {
  const executionArn = `arn:aws:states:${localRegion}:${localAccountId}:execution:vestibule-local-inquiry:${run}`;
  await sfn.send(new StopExecutionCommand({ executionArn, cause: 'By hand' }));
}

test('a run stopped by hand is resumed at once: same owner, same link, one letter to the duty manager', async () => {
  const { fields, inquiryId } = await accepted();
  const before = await house.inquiry(inquiryId);
  const link = actionLink((await about(before.reference)).at(-1));
  await stopByHand(inquiryId);
  await house.settle();
  expect(await house.execution(inquiryId)).toMatchObject({
    execution: `${inquiryId}-2`,
    status: 'RUNNING',
    currentState: 'Await first response',
  });
  const { owner, deadlineAt, blockage } = await house.inquiry(inquiryId);
  expect({ owner, deadlineAt, blockage }).toEqual({
    owner: before.owner,
    deadlineAt: before.deadlineAt,
    blockage: null,
  });
  expect(await toManager(before.reference, /s’est interrompu, puis a repris/)).toHaveLength(1);
  expect(await house.mailTo(fields.email)).toHaveLength(1);
  expect((await about(before.reference)).filter((mail) => mail.to === addressOf(owner.id))).toHaveLength(1);
  await house.act(link, { choice: 'answered', channel: 'call' });
  await house.advance('PT11M');
  expect(await house.execution(inquiryId)).toMatchObject({ status: 'RUNNING', currentState: 'Await client choice' });
});

test('a signal that came without a running workflow is handled by the next run', async () => {
  const { inquiryId } = await accepted();
  const { reference } = await house.inquiry(inquiryId);
  const link = actionLink((await about(reference)).at(-1));
  // The event of the failure cannot be handled yet, and the advisor answers to a dead token.
  table.decide = (body) => (body.includes('workflow-broken-off.v1') ? 'refuse' : 'pass');
  await stopByHand(inquiryId);
  await house.act(link, { choice: 'clarify', question: 'Or jaune ou or rose ?' });
  expect(await house.execution(inquiryId)).toMatchObject({ execution: inquiryId, status: 'ABORTED' });
  table.decide = () => 'pass';
  await house.advance('PT5M');
  expect(await house.execution(inquiryId)).toMatchObject({ status: 'RUNNING', currentState: 'Await end of undo' });
  await house.advance('PT10M');
  expect(await house.execution(inquiryId)).toMatchObject({ status: 'RUNNING', currentState: 'Await client choice' });
  expect(count(await house.events(inquiryId), 'clarification-asked.v1')).toBe(1);
});

test('a step and its failure report fail for good: the next run qualifies, assigns an advisor and acknowledges once', async () => {
  const isQualifying = (body: string) => body.includes('inquiry-qualified.v1') || body.includes('workflow-troubled.v1');
  table.decide = (body) => (isQualifying(body) ? 'refuse' : 'pass');
  const { fields, inquiryId } = await accepted();
  await untilFirstRunEnds(inquiryId);
  table.decide = () => 'pass';
  await house.advance('PT5M');
  const inquiry = await house.inquiry(inquiryId);
  expect(inquiry).toMatchObject({ status: 'awaiting-first-response', heldBecause: null, blockage: null });
  expect(inquiry.owner.id).not.toBe('helene-marchand');
  expect(await house.mailTo(fields.email)).toHaveLength(1);
  expect(await toManager(inquiry.reference, /s’est interrompu, puis a repris/)).toHaveLength(1);
});

test('an acknowledgement that was lost with its run is sent by the next one', async () => {
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  table.decide = (body) =>
    (body.includes(`acknowledgement`) && body.includes('MAIL#')) || body.includes('workflow-troubled.v1')
      ? 'refuse'
      : 'pass';
  const inquiryId = await house.submit(fields);
  await untilFirstRunEnds(inquiryId);
  table.decide = () => 'pass';
  await house.advance('PT5M');
  expect(await house.mailTo(fields.email)).toHaveLength(1);
  const { path } = await house.execution(inquiryId);
  expect(path.slice(0, 5)).toEqual([
    'First run?',
    'Plan next step',
    'What is next?',
    'Acknowledge inquiry',
    'Await first response',
  ]);
});

test('an inquiry whose runs keep failing does not loop: held after three, on the board, and resumed by any act', async () => {
  table.decide = (body) =>
    body.includes('inquiry-qualified.v1') || body.includes('workflow-troubled.v1') ? 'refuse' : 'pass';
  const { fields, inquiryId } = await accepted();
  await house.advance('PT3H');
  const held = await house.inquiry(inquiryId);
  expect(held).toMatchObject({
    status: 'awaiting-first-response',
    owner: { id: 'helene-marchand', because: 'trouble' },
    heldBecause: 'trouble',
    blockage: 'workflow-trouble',
  });
  const runs = (await house.executions()).filter((one: Json) => one.inquiryId.startsWith(inquiryId));
  expect(runs.map((one: Json) => one.status)).toEqual(['FAILED', 'FAILED', 'FAILED']);
  expect(await toManager(held.reference, /s’est interrompu, puis a repris/)).toHaveLength(1);
  const last = await toManager(held.reference, /ne reprend plus de lui-même/);
  expect(last).toHaveLength(1);
  table.decide = () => 'pass';
  await house.act(actionLink(last[0]), { choice: 'answered', channel: 'call' });
  expect(await house.execution(inquiryId)).toMatchObject({ execution: `${inquiryId}-4`, status: 'RUNNING' });
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'responded', blockage: null });
  expect(await house.mailTo(fields.email)).toHaveLength(0);
});
