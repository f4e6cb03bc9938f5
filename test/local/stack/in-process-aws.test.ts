import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { MessageRejected, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import {
  ExecutionAlreadyExists,
  InvalidToken,
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { expect, onTestFinished, test } from 'vitest';
import { startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from './fixtures/blueprint.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

const now = '2026-11-23T09:00:00+01:00';

/** Each result, and how often HTTP was needed for it. */
async function answers(table: 'memory' | 'server') {
  const blueprint = { ...fixtureBlueprint, schedules: [] };
  const stack = await startLocalStack({ dataDir: temporaryFolder(), table, clock: 'manual', now, blueprint });
  const sent = countRequests(stack.endpoints.aws);
  try {
    const found = await askEverything();
    return { found, requests: sent.count(), mails: stack.mail().map(({ subject }) => subject) };
  } finally {
    sent.stop();
    await stack.stop();
  }
}

function countRequests(url: string) {
  let seen = 0;
  const { host } = new URL(url);
  const note = (message: unknown) => {
    const { request } = message as { request: { getHeader(name: string): unknown } };
    if (request.getHeader('host') === host) seen += 1;
  };
  subscribe('http.client.request.start', note);
  const stop = () => {
    unsubscribe('http.client.request.start', note);
  };
  onTestFinished(stop);
  return { count: () => seen, stop };
}

async function askEverything() {
  const bridge = new EventBridgeClient({});
  const mail = new SESv2Client({ maxAttempts: 1 });
  const workflows = new SFNClient({});
  const stateMachineArn = process.env.STATE_MACHINE_ARN ?? '';
  const letter = (from: string) => ({
    FromEmailAddress: from,
    Destination: { ToAddresses: ['camille@example.com'] },
    Content: {
      Simple: {
        Subject: { Data: 'Votre visite' },
        Body: { Text: { Data: 'À bientôt' } },
        Attachments: [{ FileName: 'a.ics', ContentType: 'text/calendar', RawContent: new TextEncoder().encode('é') }],
      },
    },
  });
  const entry = { EventBusName: process.env.EVENT_BUS_NAME, Source: 'vestibule', DetailType: 'x.v1', Detail: '{}' };
  const published = await bridge.send(new PutEventsCommand({ Entries: [{ ...entry, Time: new Date(now) }] }));
  const refused = await bridge.send(new PutEventsCommand({ Entries: [{ ...entry, Detail: 'no JSON' }] }));
  const posted = await mail.send(new SendEmailCommand(letter('Camille <camille@maison-aurelle.example>')));
  const begun = await workflows.send(new StartExecutionCommand({ stateMachineArn, name: 'visit-1', input: '{"n":1}' }));
  const listed = await workflows.send(new ListExecutionsCommand({ stateMachineArn }));
  return {
    published: published.FailedEntryCount,
    refused: [refused.FailedEntryCount, refused.Entries?.[0]?.ErrorCode],
    posted: typeof posted.MessageId,
    begun: [begun.executionArn, begun.startDate],
    listed: listed.executions?.map(({ name, startDate }) => [name, startDate]),
    known: await errorOf(
      workflows.send(new StartExecutionCommand({ stateMachineArn, name: 'visit-1', input: '{"n":2}' })),
    ),
    forged: await errorOf(workflows.send(new SendTaskSuccessCommand({ taskToken: 'forged', output: '{}' }))),
    stranger: await errorOf(mail.send(new SendEmailCommand(letter('a@elsewhere.example')))),
  };
}

async function errorOf(asked: Promise<unknown>): Promise<unknown> {
  return asked.then(
    () => 'nothing',
    (error: unknown) => (error as object).constructor,
  );
}

test('a call in process has the same result as by HTTP, and uses HTTP only for a refusal', async () => {
  const inProcess = await answers('memory');
  const byHttp = await answers('server');
  expect(inProcess.found).toEqual(byHttp.found);
  expect(inProcess.mails).toEqual(byHttp.mails);
  expect(inProcess.found).toMatchObject({
    published: 0,
    refused: [1, 'MalformedDetail'],
    known: ExecutionAlreadyExists,
    forged: InvalidToken,
    stranger: MessageRejected,
    listed: [['visit-1', new Date(now)]],
  });
  expect(inProcess.requests).toBe(3);
  expect(byHttp.requests).toBeGreaterThan(7);
});
