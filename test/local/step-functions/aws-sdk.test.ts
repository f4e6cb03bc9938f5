import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  paginateGetExecutionHistory,
  paginateListExecutions,
  RedriveExecutionCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listenAwsGateway } from '#local/lambda/aws-gateway.ts';
import { localAws } from '#local/lambda/environment.ts';
import { LocalEngine, machine, startAt, tokenTask } from './local-engine.ts';

const stateMachineArn = 'arn:aws:states:eu-west-3:000000000000:stateMachine:Machine';
const otherArn = (kind: string, rest: string) => `arn:aws:states:eu-west-3:000000000000:${kind}:${rest}`;

let local: LocalEngine;
let client: SFNClient;
let stop: () => Promise<void>;

const notAsked = () => {
  throw new Error('Only Step Functions is asked here.');
};

beforeEach(async () => {
  local = new LocalEngine({ ask: () => ({ asked: true }) });
  local.add(machine({ Ask: tokenTask({ TimeoutSeconds: 3600, HeartbeatSeconds: 60 }) }));
  local.add(machine({ F: { Type: 'Fail', Error: 'E', Cause: 'C' } }), 'Failing').resume();
  const gateway = await listenAwsGateway({
    stepFunctions: (target, body) => local.api.handle(target, body),
    putEvents: notAsked,
    sendEmail: notAsked,
    objects: { read: notAsked, write: notAsked },
  });
  client = new SFNClient({ ...localAws, endpoint: gateway.url, maxAttempts: 1 });
  stop = async () => {
    client.destroy();
    await gateway.close();
  };
});

afterEach(async () => {
  await stop();
  await local.close();
});

const start = (name: string, input = '{}', arn = stateMachineArn) =>
  client.send(new StartExecutionCommand({ stateMachineArn: arn, name, input }));

async function token(): Promise<string> {
  await local.clock.settle();
  return String(local.calls.at(-1)?.payload.token);
}

/** Name of the error in the response to a call. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const outcome = await call.then(
    () => undefined,
    (error: Error & { $metadata?: { httpStatusCode?: number } }) => error,
  );
  expect(outcome?.$metadata?.httpStatusCode).toBe(400);
  return outcome?.name ?? 'no error';
}

describe('with the unmodified AWS SDK', () => {
  test('StartExecution returns ARN and start date', async () => {
    const started = await start('one');
    expect(started.executionArn).toBe(otherArn('execution', 'Machine:one'));
    expect(started.startDate).toEqual(new Date(startAt));
  });

  test('StartExecution without a name generates one, without input uses {}', async () => {
    const started = await client.send(new StartExecutionCommand({ stateMachineArn }));
    const described = await client.send(new DescribeExecutionCommand({ executionArn: started.executionArn }));
    expect(described.name).toMatch(/^[0-9a-f-]{36}$/);
    expect(described.input).toBe('{}');
  });

  test('StartExecution repeated while running, with the same input, returns the first start', async () => {
    const first = await start('one', '{"a":1}');
    await local.advance(10);
    const second = await start('one', '{ "a": 1 }');
    expect(second).toMatchObject({ executionArn: first.executionArn, startDate: first.startDate });
    await local.clock.settle();
    expect(local.calls).toHaveLength(1);
  });

  test('two starts at the same moment are one execution', async () => {
    await Promise.all([start('one'), start('one'), start('one')]);
    await local.clock.settle();
    expect(local.calls).toHaveLength(1);
  });

  test('StartExecution with another input is ExecutionAlreadyExists', async () => {
    await start('one', '{"a":1}');
    expect(await refusal(start('one', '{"a":2}'))).toBe('ExecutionAlreadyExists');
  });

  test('StartExecution with the name of a closed execution is ExecutionAlreadyExists, even with the same input', async () => {
    await start('one', '{}', otherArn('stateMachine', 'Failing'));
    expect(await refusal(start('one', '{}', otherArn('stateMachine', 'Failing')))).toBe('ExecutionAlreadyExists');
  });

  test('a name may be used again 90 days after its execution closed', async () => {
    const arn = otherArn('stateMachine', 'Failing');
    await start('one', '{}', arn);
    await local.advance(90 * 86_400);
    const again = await start('one', '{"again":true}', arn);
    const described = await client.send(new DescribeExecutionCommand({ executionArn: again.executionArn }));
    expect(described.input).toBe('{"again":true}');
  });

  test.each(['a b', 'a/b', 'a:b', 'a*', 'x'.repeat(81), 'a"b', 'a<b', 'a#b', 'a\u0007b'])(
    'the name %j is InvalidName',
    async (name) => {
      expect(await refusal(start(name))).toBe('InvalidName');
    },
  );

  test.each(['x'.repeat(80), 'inquiry-0199.a_b', 'été'])('the name %j is valid', async (name) => {
    expect((await start(name)).executionArn).toContain(name);
  });

  test('an input that is not JSON is InvalidExecutionInput', async () => {
    expect(await refusal(start('one', '{'))).toBe('InvalidExecutionInput');
  });

  test('an input above 256 KiB is ValidationException', async () => {
    expect(await refusal(start('one', JSON.stringify('x'.repeat(262_144))))).toBe('ValidationException');
  });

  test('an unknown state machine is StateMachineDoesNotExist', async () => {
    expect(await refusal(start('one', '{}', otherArn('stateMachine', 'Nobody')))).toBe('StateMachineDoesNotExist');
  });

  test.each(['nonsense', 'arn:aws:s3:::bucket'])('the state machine ARN %j is InvalidArn', async (arn) => {
    expect(await refusal(start('one', '{}', arn))).toBe('InvalidArn');
  });

  test('a version or an alias in the ARN is accepted and returned', async () => {
    const byVersion = await start('v', '{}', `${stateMachineArn}:3`);
    const byAlias = await start('a', '{}', `${stateMachineArn}:live`);
    const version = await client.send(new DescribeExecutionCommand({ executionArn: byVersion.executionArn }));
    const alias = await client.send(new DescribeExecutionCommand({ executionArn: byAlias.executionArn }));
    expect(version).toMatchObject({ stateMachineArn, stateMachineVersionArn: `${stateMachineArn}:3` });
    expect(alias).toMatchObject({ stateMachineArn, stateMachineAliasArn: `${stateMachineArn}:live` });
  });

  test('DescribeExecution of a running, a succeeded and a failed execution', async () => {
    const { executionArn } = await start('one', '{"a":1}');
    const running = await client.send(new DescribeExecutionCommand({ executionArn }));
    expect(running).toMatchObject({
      status: 'RUNNING',
      input: '{"a":1}',
      redriveCount: 0,
      redriveStatus: 'NOT_REDRIVABLE',
    });
    expect(running.stopDate).toBeUndefined();
    await client.send(new SendTaskSuccessCommand({ taskToken: await token(), output: '{"ok":true}' }));
    const succeeded = await client.send(new DescribeExecutionCommand({ executionArn }));
    expect(succeeded).toMatchObject({ status: 'SUCCEEDED', output: '{"ok":true}', stopDate: new Date(startAt) });
    const failing = await start('bad', '{}', otherArn('stateMachine', 'Failing'));
    const failed = await client.send(new DescribeExecutionCommand({ executionArn: failing.executionArn }));
    expect(failed).toMatchObject({ status: 'FAILED', error: 'E', cause: 'C', redriveStatus: 'REDRIVABLE' });
    expect(failed.output).toBeUndefined();
  });

  test.each([
    ['ExecutionDoesNotExist', otherArn('execution', 'Machine:nobody')],
    ['InvalidArn', 'arn:aws:states:eu-west-3:000000000000:execution'],
  ])('%s for Describe, History, Stop and Redrive', async (name, executionArn) => {
    expect(await refusal(client.send(new DescribeExecutionCommand({ executionArn })))).toBe(name);
    expect(await refusal(client.send(new GetExecutionHistoryCommand({ executionArn })))).toBe(name);
    expect(await refusal(client.send(new StopExecutionCommand({ executionArn })))).toBe(name);
    expect(await refusal(client.send(new RedriveExecutionCommand({ executionArn })))).toBe(name);
  });

  test('ListExecutions: youngest first, by status, page by page', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await start(name);
    await client.send(new StopExecutionCommand({ executionArn: otherArn('execution', 'Machine:c') }));
    const all: string[] = [];
    for await (const page of paginateListExecutions({ client, pageSize: 2 }, { stateMachineArn })) {
      expect(page.executions?.length).toBeLessThanOrEqual(2);
      all.push(...(page.executions ?? []).map((execution) => String(execution.name)));
    }
    expect(all).toEqual(['e', 'd', 'c', 'b', 'a']);
    const aborted = await client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'ABORTED' }));
    expect(aborted.executions?.map((execution) => execution.name)).toEqual(['c']);
    expect(aborted.nextToken).toBeUndefined();
  });

  test('ListExecutions refuses an invalid page token, status or size', async () => {
    expect(await refusal(client.send(new ListExecutionsCommand({ stateMachineArn, nextToken: 'x' })))).toBe(
      'InvalidToken',
    );
    expect(
      await refusal(client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'LOST' as never }))),
    ).toBe('ValidationException');
    expect(await refusal(client.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 1001 })))).toBe(
      'ValidationException',
    );
  });

  test('ListExecutions refuses the filter by redrive rather than ignore it', async () => {
    const command = new ListExecutionsCommand({ stateMachineArn, redriveFilter: 'REDRIVEN' });
    expect(await refusal(client.send(command))).toBe('ValidationException');
  });

  test('GetExecutionHistory: in order, reversed, page by page', async () => {
    const { executionArn } = await start('one');
    await client.send(new SendTaskSuccessCommand({ taskToken: await token(), output: '1' }));
    const ids: number[] = [];
    for await (const page of paginateGetExecutionHistory({ client, pageSize: 3 }, { executionArn })) {
      ids.push(...(page.events ?? []).map((event) => Number(event.id)));
    }
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const reversed = await client.send(
      new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, maxResults: 2 }),
    );
    expect(reversed.events?.map((event) => event.type)).toEqual(['ExecutionSucceeded', 'TaskStateExited']);
    expect(reversed.events?.[0]?.timestamp).toEqual(new Date(startAt));
    const rest = await client.send(
      new GetExecutionHistoryCommand({
        executionArn,
        reverseOrder: true,
        ...(reversed.nextToken ? { nextToken: reversed.nextToken } : {}),
      }),
    );
    expect(rest.events?.map((event) => event.id)).toEqual([6, 5, 4, 3, 2, 1]);
  });

  test('GetExecutionHistory without execution data leaves out inputs and outputs, keeps names', async () => {
    const { executionArn } = await start('one', '{"secret":1}');
    const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn, includeExecutionData: false }));
    expect(JSON.stringify(events)).not.toContain('secret');
    expect(events?.[1]?.stateEnteredEventDetails).toEqual({ name: 'Ask' });
  });

  test('StopExecution aborts with error and cause; a second stop changes nothing', async () => {
    const { executionArn } = await start('one');
    const taskToken = await token();
    await local.advance(5);
    const stopped = await client.send(
      new StopExecutionCommand({ executionArn, error: 'Withdrawn', cause: 'by client' }),
    );
    expect(stopped.stopDate).toEqual(new Date(startAt + 5000));
    await local.advance(5);
    const again = await client.send(new StopExecutionCommand({ executionArn, error: 'Other' }));
    expect(again.stopDate).toEqual(stopped.stopDate);
    const described = await client.send(new DescribeExecutionCommand({ executionArn }));
    expect(described).toMatchObject({ status: 'ABORTED', error: 'Withdrawn', cause: 'by client' });
    expect(await refusal(client.send(new SendTaskSuccessCommand({ taskToken, output: '1' })))).toBe('TaskTimedOut');
  });

  test('SendTaskSuccess twice: the second is TaskTimedOut', async () => {
    await start('one');
    const taskToken = await token();
    await client.send(new SendTaskSuccessCommand({ taskToken, output: '1' }));
    expect(await refusal(client.send(new SendTaskSuccessCommand({ taskToken, output: '1' })))).toBe('TaskTimedOut');
    expect(await refusal(client.send(new SendTaskFailureCommand({ taskToken })))).toBe('TaskTimedOut');
    expect(await refusal(client.send(new SendTaskHeartbeatCommand({ taskToken })))).toBe('TaskTimedOut');
  });

  test('of two answers at the same moment exactly one is accepted', async () => {
    const { executionArn } = await start('one');
    const taskToken = await token();
    const answers = await Promise.allSettled([
      client.send(new SendTaskSuccessCommand({ taskToken, output: '1' })),
      client.send(new SendTaskSuccessCommand({ taskToken, output: '2' })),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
    const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn }));
    expect(events?.filter((event) => event.type === 'TaskSucceeded')).toHaveLength(1);
  });

  test('an unknown token is InvalidToken', async () => {
    const taskToken = 'AAAA';
    expect(await refusal(client.send(new SendTaskSuccessCommand({ taskToken, output: '1' })))).toBe('InvalidToken');
    expect(await refusal(client.send(new SendTaskFailureCommand({ taskToken })))).toBe('InvalidToken');
    expect(await refusal(client.send(new SendTaskHeartbeatCommand({ taskToken })))).toBe('InvalidToken');
  });

  test('an empty or oversized token is ValidationException', async () => {
    expect(await refusal(client.send(new SendTaskHeartbeatCommand({ taskToken: '' })))).toBe('ValidationException');
    expect(await refusal(client.send(new SendTaskHeartbeatCommand({ taskToken: 'x'.repeat(2049) })))).toBe(
      'ValidationException',
    );
  });

  test('an output that is not JSON is InvalidOutput and leaves the token valid', async () => {
    await start('one');
    const taskToken = await token();
    expect(await refusal(client.send(new SendTaskSuccessCommand({ taskToken, output: 'plain text' })))).toBe(
      'InvalidOutput',
    );
    await client.send(new SendTaskSuccessCommand({ taskToken, output: '"text"' }));
  });

  test('SendTaskFailure bounds its error and cause', async () => {
    await start('one');
    const taskToken = await token();
    expect(await refusal(client.send(new SendTaskFailureCommand({ taskToken, error: 'x'.repeat(257) })))).toBe(
      'ValidationException',
    );
    expect(await refusal(client.send(new SendTaskFailureCommand({ taskToken, cause: 'x'.repeat(32_769) })))).toBe(
      'ValidationException',
    );
  });

  test('SendTaskHeartbeat keeps a task alive', async () => {
    const { executionArn } = await start('one');
    const taskToken = await token();
    await local.advance(59);
    await client.send(new SendTaskHeartbeatCommand({ taskToken }));
    await local.advance(59);
    expect((await client.send(new DescribeExecutionCommand({ executionArn }))).status).toBe('RUNNING');
  });

  test('RedriveExecution returns its date; a running execution is ExecutionNotRedrivable', async () => {
    const { executionArn } = await start('bad', '{}', otherArn('stateMachine', 'Failing'));
    await local.advance(7);
    const redriven = await client.send(new RedriveExecutionCommand({ executionArn }));
    expect(redriven.redriveDate).toEqual(new Date(startAt + 7000));
    const running = await start('one');
    expect(await refusal(client.send(new RedriveExecutionCommand({ executionArn: running.executionArn })))).toBe(
      'ExecutionNotRedrivable',
    );
  });

  test('DescribeStateMachine and ListStateMachines', async () => {
    const described = await client.send(new DescribeStateMachineCommand({ stateMachineArn }));
    expect(described).toMatchObject({ name: 'Machine', type: 'STANDARD', status: 'ACTIVE' });
    expect(JSON.parse(described.definition ?? '').StartAt).toBe('Ask');
    const listed = await client.send(new ListStateMachinesCommand({}));
    expect(listed.stateMachines?.map(({ name }) => name)).toEqual(['Failing', 'Machine']);
    expect(
      await refusal(client.send(new DescribeStateMachineCommand({ stateMachineArn: otherArn('stateMachine', 'X') }))),
    ).toBe('StateMachineDoesNotExist');
  });

  test('an operation that is not simulated gives a clear error', async () => {
    const answer = await local.api.handle('AWSStepFunctions.CreateActivity', '{}');
    expect(answer).toMatchObject({
      status: 400,
      body: { __type: expect.stringContaining('UnknownOperationException') },
    });
  });

  test('a body that is not JSON is SerializationException', async () => {
    const answer = await local.api.handle('AWSStepFunctions.StartExecution', '{');
    expect(answer).toMatchObject({ status: 400, body: { __type: expect.stringContaining('SerializationException') } });
  });
});
