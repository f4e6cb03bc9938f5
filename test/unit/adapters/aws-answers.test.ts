import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { ListExecutionsCommand, SendTaskSuccessCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openTable } from '#adapters/dynamodb/client.ts';
import { commit } from '#adapters/dynamodb/commit.ts';
import { EventsNotPublishedError, eventPublisher } from '#adapters/eventbridge/publisher.ts';
import { sesMailer } from '#adapters/ses/mailer.ts';
import { readRunName } from '#adapters/step-functions/run-names.ts';
import { runReader, signaller, starter } from '#adapters/step-functions/workflow.ts';
import { runName } from '#domain/inquiry/run-name.ts';
import { catalog, EventContractError } from '#events/catalog.ts';
import { MailRefusedError, type OutboxEntry } from '#ports/outbox.ts';
import { monday10 } from '../ports/house.ts';

const dynamodb = mockClient(DynamoDBDocumentClient);
const ses = mockClient(SESv2Client);
const sfn = mockClient(SFNClient);
const bus = mockClient(EventBridgeClient);

beforeEach(() => {
  for (const client of [dynamodb, ses, sfn, bus]) client.reset();
});

/** An error as the SDK throws it, recognised by its name. */
function awsError(name: string): Error {
  return Object.assign(new Error(`${name} from AWS`), { name });
}

function cancelled(...codes: readonly string[]): TransactionCanceledException {
  return new TransactionCanceledException({
    message: 'Cancelled.',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
}

describe('a transaction', () => {
  const table = () => openTable('vestibule');
  const write = (name: string) => ({
    item: { Put: { TableName: 'vestibule', Item: {} } },
    otherwise: () => awsError(name),
  });

  it('that conflicts with another is retried, and succeeds', async () => {
    dynamodb
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled('TransactionConflict'))
      .rejectsOnce(cancelled('None', 'TransactionConflict'))
      .resolves({});
    await commit(table(), [write('Never')]);
    expect(dynamodb.commandCalls(TransactWriteCommand)).toHaveLength(3);
  });

  it('with a failed condition throws the error of that condition, at once', async () => {
    dynamodb.on(TransactWriteCommand).rejects(cancelled('None', 'ConditionalCheckFailed'));
    await expect(commit(table(), [write('First'), write('Second')])).rejects.toThrow('Second from AWS');
    expect(dynamodb.commandCalls(TransactWriteCommand)).toHaveLength(1);
  });

  it('that was cancelled for another reason throws that reason', async () => {
    dynamodb.on(TransactWriteCommand).rejects(cancelled('ValidationError'));
    await expect(commit(table(), [write('Never')])).rejects.toThrow(TransactionCanceledException);
  });

  it('that AWS did not accept throws AWS’s own error', async () => {
    dynamodb.on(TransactWriteCommand).rejects(awsError('ProvisionedThroughputExceededException'));
    await expect(commit(table(), [write('Never')])).rejects.toThrow('ProvisionedThroughputExceededException');
  });

  it('that always conflicts gives up after eight attempts', async () => {
    // No jitter, no wait: only the number of attempts matters here.
    const random = vi.spyOn(Math, 'random').mockReturnValue(0);
    dynamodb.on(TransactWriteCommand).rejects(cancelled('TransactionConflict'));
    await expect(commit(table(), [write('Never')])).rejects.toThrow(TransactionCanceledException);
    expect(dynamodb.commandCalls(TransactWriteCommand)).toHaveLength(8);
    random.mockRestore();
  });
});

describe('the mailer', () => {
  const entry: OutboxEntry = {
    mailKey: 'inq-1.acknowledgement',
    ownerKey: 'PERSON#person-1',
    status: 'SENDING',
    doubts: 0,
    storedAt: monday10,
    subject: 'Votre demande',
    about: { kind: 'acknowledgement', audience: 'client', recipientId: 'person-1', contactClass: 'transactional' },
  };
  const rendered = {
    from: '"Camille" <camille@house.example>',
    replyTo: '"Camille" <camille@house.example>',
    to: 'anna@client.example',
    subject: 'Votre demande',
    text: 'Bonjour',
    html: '<p>Bonjour</p>',
    headers: [{ name: 'List-Unsubscribe', value: '<https://house.example/u/token>' }],
  };

  const sets = { clients: 'house', staff: 'house-staff' };

  it('to staff bypasses the suppression list of SES', async () => {
    ses.on(SendEmailCommand).resolves({ MessageId: 'message-1' });
    await sesMailer(sets).send({ ...entry, about: { ...entry.about, audience: 'staff' } }, rendered);
    expect(ses.commandCalls(SendEmailCommand)[0]?.args[0].input.ConfigurationSetName).toBe('house-staff');
  });

  it('sends one letter to one person, with ids as tags and its headers', async () => {
    ses.on(SendEmailCommand).resolves({ MessageId: 'message-1' });
    await sesMailer(sets).send(entry, rendered);
    const input = ses.commandCalls(SendEmailCommand)[0]?.args[0].input;
    expect(input).toMatchObject({
      ConfigurationSetName: 'house',
      Destination: { ToAddresses: ['anna@client.example'] },
      EmailTags: [
        { Name: 'mailKey', Value: 'inq-1_acknowledgement' },
        { Name: 'owner', Value: 'PERSON_person-1' },
      ],
      Content: {
        Simple: {
          Subject: { Charset: 'UTF-8' },
          Headers: [{ Name: 'List-Unsubscribe', Value: '<https://house.example/u/token>' }],
        },
      },
    });
    expect(JSON.stringify(input?.EmailTags)).not.toContain('anna');
  });

  it('sends an attachment byte for byte, with the calendar method', async () => {
    ses.on(SendEmailCommand).resolves({ MessageId: 'message-1' });
    const contentType = 'text/calendar; charset=utf-8; method=REQUEST';
    const file = { fileName: 'invitation.ics', contentType, content: 'SUMMARY:Privé\r\n' };
    await sesMailer(sets).send(entry, { ...rendered, attachments: [file] });
    await sesMailer(sets).send(entry, rendered);
    const [withFile, without] = ses.commandCalls(SendEmailCommand).map((call) => call.args[0].input.Content?.Simple);
    expect(withFile?.Attachments).toEqual([
      {
        FileName: 'invitation.ics',
        ContentType: contentType,
        RawContent: new Uint8Array(Buffer.from('SUMMARY:Privé\r\n', 'utf8')),
        ContentDisposition: 'ATTACHMENT',
        ContentTransferEncoding: 'BASE64',
      },
    ]);
    expect(without).not.toHaveProperty('Attachments');
  });

  it('never retries by itself: after a lost response that could send twice', async () => {
    ses.on(SendEmailCommand).callsFake(async (_input, getClient: () => SESv2Client) => {
      expect(await getClient().config.maxAttempts()).toBe(1);
      throw awsError('TimeoutError');
    });
    await expect(sesMailer(sets).send(entry, rendered)).rejects.toThrow('TimeoutError');
    expect(ses.commandCalls(SendEmailCommand)).toHaveLength(1);
  });

  it.each([
    'MessageRejected',
    'TooManyRequestsException',
    'BadRequestException',
    'SendingPausedException',
    'AccountSuspendedException',
  ])('reports that a letter was certainly not sent: %s', async (name) => {
    ses.on(SendEmailCommand).rejects(awsError(name));
    await expect(sesMailer(sets).send(entry, rendered)).rejects.toThrow(MailRefusedError);
  });

  it.each(['TimeoutError', 'InternalFailure', 'ECONNRESET'])('leaves the result open after %s', async (name) => {
    ses.on(SendEmailCommand).rejects(awsError(name));
    await expect(sesMailer(sets).send(entry, rendered)).rejects.not.toThrow(MailRefusedError);
  });
});

describe('the workflow', () => {
  const output = { signalId: 'sig-1', kind: 'answered' } as const;

  it('starts under the inquiry’s own id, with only that id as input', async () => {
    sfn.on(StartExecutionCommand).resolves({});
    expect(await starter('arn:machine').start('inq-1')).toBe('started');
    expect(sfn.commandCalls(StartExecutionCommand)[0]?.args[0].input).toEqual({
      stateMachineArn: 'arn:machine',
      name: 'inq-1',
      input: '{"inquiryId":"inq-1"}',
    });
  });

  it('that was started before is no error', async () => {
    sfn.on(StartExecutionCommand).rejects(awsError('ExecutionAlreadyExists'));
    expect(await starter('arn:machine').start('inq-1')).toBe('already-started');
  });

  it('that cannot be started is an error, so that the event is delivered again', async () => {
    sfn.on(StartExecutionCommand).rejects(awsError('ExecutionLimitExceeded'));
    await expect(starter('arn:machine').start('inq-1')).rejects.toThrow('ExecutionLimitExceeded');
  });

  it.each(['TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken'])(
    'that waits no longer is gone, which is no error: %s',
    async (name) => {
      sfn.on(SendTaskSuccessCommand).rejects(awsError(name));
      expect(await signaller().signal('token', output)).toBe('gone');
    },
  );

  it('receives a signal as ids and enumerations', async () => {
    sfn.on(SendTaskSuccessCommand).resolves({});
    expect(await signaller().signal('AAA+/==', output)).toBe('delivered');
    expect(sfn.commandCalls(SendTaskSuccessCommand)[0]?.args[0].input).toEqual({
      taskToken: 'AAA+/==',
      output: JSON.stringify(output),
    });
  });

  it('that could not be signalled is an error, so that the signal is repeated', async () => {
    sfn.on(SendTaskSuccessCommand).rejects(awsError('ThrottlingException'));
    await expect(signaller().signal('token', output)).rejects.toThrow('ThrottlingException');
  });
});

describe('failed runs', () => {
  const item = (name: string, stopped: string) => ({
    executionArn: `arn:${name}`,
    stateMachineArn: 'arn:machine',
    name,
    status: 'FAILED' as const,
    startDate: new Date('2026-06-01T09:00:00Z'),
    stopDate: new Date(stopped),
  });

  it('are read from every page, because a run of months may have ended a minute ago; foreign runs are left out', async () => {
    const failed = { stateMachineArn: 'arn:machine:live', statusFilter: 'FAILED' } as const;
    sfn.on(ListExecutionsCommand).resolves({ executions: [] });
    sfn.on(ListExecutionsCommand, failed).resolves({
      executions: [item('inq-1-3', '2026-11-23T08:00:00.500Z'), item('console-test', monday10)],
      nextToken: 'more',
    });
    sfn.on(ListExecutionsCommand, { ...failed, nextToken: 'more' }).resolves({
      executions: [item('inq-2', '2026-11-23T07:00:00Z'), item('inq-3', '2026-11-20T07:00:00Z')],
    });
    expect(await runReader('arn:machine:live').listBrokenOff('2026-11-22T09:00:00.000Z')).toEqual([
      { inquiryId: 'inq-2', run: 1, ended: 'failed', at: '2026-11-23T07:00:00.000Z' },
      { inquiryId: 'inq-1', run: 3, ended: 'failed', at: '2026-11-23T08:00:00.500Z' },
    ]);
    const asked = sfn.commandCalls(ListExecutionsCommand).map(({ args }) => args[0].input.statusFilter);
    expect(new Set(asked)).toEqual(new Set(['FAILED', 'TIMED_OUT', 'ABORTED']));
  });

  it.each([1, 2, 12])('are identified by their names: run %i', (run) => {
    const inquiryId = 'inq-trc2wf7qrk47k5x5zgtt';
    expect(readRunName(runName(inquiryId, run))).toEqual({ inquiryId, run });
  });

  it.each(['', 'manual', '0f6e5b1c-8f0a-4d7e-9b58-0c2a6f3f1a11', 'inq-1-2-3'])('are not found in %j', (name) => {
    expect(readRunName(name)).toBeUndefined();
  });
});

describe('the publisher', () => {
  const event = (index: number) => ({
    eventId: `evt-${index}`,
    name: 'inquiry-escalated.v1',
    occurredAt: monday10,
    correlationId: 'inq-1',
    inquiryId: 'inq-1',
    data: catalog['inquiry-escalated.v1'].example,
  });

  it('publishes in order, at most ten at a time', async () => {
    bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
    await eventPublisher('house').publish(Array.from({ length: 23 }, (_, index) => event(index)));
    const calls = bus.commandCalls(PutEventsCommand).map((call) => call.args[0].input.Entries ?? []);
    expect(calls.map((entries) => entries.length)).toEqual([10, 10, 3]);
    const ids = calls.flat().map((entry) => /"eventId":"(evt-\d+)"/.exec(entry.Detail ?? '')?.[1]);
    expect(ids).toEqual(Array.from({ length: 23 }, (_, index) => `evt-${index}`));
    expect(calls[0]?.[0]).toMatchObject({
      EventBusName: 'house',
      Source: 'vestibule',
      DetailType: 'inquiry-escalated.v1',
    });
  });

  it('fails when the bus accepted only some, so that the stream delivers them again', async () => {
    bus.on(PutEventsCommand).resolves({ FailedEntryCount: 1, Entries: [{}, { ErrorCode: 'InternalFailure' }] });
    await expect(eventPublisher('house').publish([event(1), event(2)])).rejects.toThrow(EventsNotPublishedError);
  });

  it('publishes no event that breaks its contract', async () => {
    await expect(eventPublisher('house').publish([{ ...event(1), fullName: 'Anna' }])).rejects.toThrow(
      EventContractError,
    );
    await expect(eventPublisher('house').publish([undefined])).rejects.toThrow(EventContractError);
    expect(bus.calls()).toHaveLength(0);
  });
});
