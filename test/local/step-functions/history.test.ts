import { describe, expect, test } from 'vitest';
import { FunctionError, LocalEngine, machine, runMachine, task, tokenTask } from './local-engine.ts';

/** `id previousEventId type` of every event. */
const chain = (local: LocalEngine, arn: string) =>
  local.history(arn).map(({ id, previousEventId, type }) => `${id} ${previousEventId} ${type}`);

/** Published histories recorded on AWS, rebuilt here event by event. */
describe('history has AWS’s events, order and chaining', () => {
  test('of a task', async () => {
    const { local, arn } = await runMachine(machine({ Work: task({ TimeoutSeconds: 5 }) }), {}, { work: () => ({}) });
    expect(chain(local, arn)).toEqual([
      '1 0 ExecutionStarted',
      '2 0 TaskStateEntered',
      '3 2 TaskScheduled',
      '4 3 TaskStarted',
      '5 4 TaskSucceeded',
      '6 5 TaskStateExited',
      '7 6 ExecutionSucceeded',
    ]);
  });

  test('of a token task that succeeds', async () => {
    const local = new LocalEngine({ ask: () => null }).add(machine({ Ask: tokenTask() })).resume();
    const arn = await local.start();
    await local.call('SendTaskSuccess', { taskToken: local.calls[0]?.payload.token, output: '1' });
    expect(chain(local, arn)).toEqual([
      '1 0 ExecutionStarted',
      '2 0 TaskStateEntered',
      '3 2 TaskScheduled',
      '4 3 TaskStarted',
      '5 4 TaskSubmitted',
      '6 5 TaskSucceeded',
      '7 6 TaskStateExited',
      '8 7 ExecutionSucceeded',
    ]);
  });

  test('of a token task that times out', async () => {
    const local = new LocalEngine({ ask: () => null }).add(machine({ Ask: tokenTask({ TimeoutSeconds: 5 }) })).resume();
    const arn = await local.start();
    await local.advance(5);
    expect(chain(local, arn).slice(4)).toEqual(['5 4 TaskSubmitted', '6 5 TaskTimedOut', '7 6 ExecutionFailed']);
    expect(local.history(arn)[5]?.details?.value).toEqual({
      error: 'States.Timeout',
      resource: 'invoke.waitForTaskToken',
      resourceType: 'lambda',
    });
  });

  test('of a task that fails, is retried and caught', async () => {
    let first = true;
    const work = () => {
      if (first) {
        first = false;
        throw new FunctionError('A');
      }
      throw new FunctionError('B');
    };
    const Work = task({ Retry: [{ ErrorEquals: ['A'] }], Catch: [{ ErrorEquals: ['B'], Next: 'End' }] });
    const { local, arn } = await runMachine(machine({ Work, End: { Type: 'Succeed' } }), {}, { work });
    await local.advance(1);
    expect(chain(local, arn)).toEqual([
      '1 0 ExecutionStarted',
      '2 0 TaskStateEntered',
      '3 2 TaskScheduled',
      '4 3 TaskStarted',
      '5 4 TaskFailed',
      '6 5 TaskScheduled',
      '7 6 TaskStarted',
      '8 7 TaskFailed',
      '9 8 TaskStateExited',
      '10 9 SucceedStateEntered',
      '11 10 SucceedStateExited',
      '12 11 ExecutionSucceeded',
    ]);
  });

  test('of choice, wait, pass and fail', async () => {
    const definition = machine({
      Q: { Type: 'Choice', Choices: [{ Condition: true, Next: 'W' }] },
      W: { Type: 'Wait', Seconds: 1, Next: 'P' },
      P: { Type: 'Pass', Next: 'F' },
      F: { Type: 'Fail', Error: 'E' },
    });
    const { local, arn } = await runMachine(definition);
    await local.advance(1);
    expect(chain(local, arn)).toEqual([
      '1 0 ExecutionStarted',
      '2 0 ChoiceStateEntered',
      '3 2 ChoiceStateExited',
      '4 3 WaitStateEntered',
      '5 4 WaitStateExited',
      '6 5 PassStateEntered',
      '7 6 PassStateExited',
      '8 7 FailStateEntered',
      '9 8 ExecutionFailed',
    ]);
  });

  test('of an expression that fails', async () => {
    const { local, arn } = await runMachine(machine({ P: { Type: 'Pass', Output: '{% $x %}', End: true } }));
    expect(chain(local, arn)).toEqual([
      '1 0 ExecutionStarted',
      '2 0 PassStateEntered',
      '3 2 EvaluationFailed',
      '4 3 ExecutionFailed',
    ]);
    const [failed, ended] = local.history(arn).slice(2);
    expect(ended?.details?.value).toEqual({ error: failed?.details?.value.error, cause: failed?.details?.value.cause });
  });

  test('of a map whose first iteration times out', async () => {
    const local = new LocalEngine({ ask: () => null });
    const ItemProcessor = { StartAt: 'Ask', States: { Ask: tokenTask({ TimeoutSeconds: 5 }) } };
    const arn = await local
      .add(machine({ M: { Type: 'Map', ItemProcessor, End: true } }))
      .resume()
      .start([1, 2]);
    await local.advance(5);
    expect(chain(local, arn)).toEqual([
      '1 0 ExecutionStarted',
      '2 0 MapStateEntered',
      '3 2 MapStateStarted',
      '4 3 MapIterationStarted',
      '5 3 MapIterationStarted',
      '6 4 TaskStateEntered',
      '7 6 TaskScheduled',
      '8 7 TaskStarted',
      '9 5 TaskStateEntered',
      '10 9 TaskScheduled',
      '11 10 TaskStarted',
      '12 8 TaskSubmitted',
      '13 11 TaskSubmitted',
      '14 12 TaskTimedOut',
      '15 14 MapIterationFailed',
      '16 14 TaskStateAborted',
      '17 14 MapIterationAborted',
      '18 14 TaskStateAborted',
      '19 14 MapStateFailed',
      '20 19 ExecutionFailed',
    ]);
  });

  test('of a map that succeeds', async () => {
    const ItemProcessor = { StartAt: 'P', States: { P: { Type: 'Pass', End: true } } };
    const { local, arn } = await runMachine(machine({ M: { Type: 'Map', ItemProcessor, End: true } }), ['a', 'b']);
    expect(chain(local, arn)).toEqual([
      '1 0 ExecutionStarted',
      '2 0 MapStateEntered',
      '3 2 MapStateStarted',
      '4 3 MapIterationStarted',
      '5 3 MapIterationStarted',
      '6 4 PassStateEntered',
      '7 6 PassStateExited',
      '8 7 MapIterationSucceeded',
      '9 5 PassStateEntered',
      '10 9 PassStateExited',
      '11 10 MapIterationSucceeded',
      '12 11 MapStateSucceeded',
      '13 12 MapStateExited',
      '14 13 ExecutionSucceeded',
    ]);
    const details = local.history(arn).flatMap((event) => (event.type.startsWith('MapIteration') ? event.details : []));
    expect(details.map((detail) => detail?.value)).toEqual([0, 1, 0, 1].map((index) => ({ name: 'M', index })));
  });

  test('of a parallel', async () => {
    const Branches = ['A', 'B'].map((name) => ({ StartAt: name, States: { [name]: { Type: 'Succeed' } } }));
    const { local, arn } = await runMachine(machine({ P: { Type: 'Parallel', Branches, End: true } }));
    expect(chain(local, arn)).toEqual([
      '1 0 ExecutionStarted',
      '2 0 ParallelStateEntered',
      '3 2 ParallelStateStarted',
      '4 3 SucceedStateEntered',
      '5 4 SucceedStateExited',
      '6 3 SucceedStateEntered',
      '7 6 SucceedStateExited',
      '8 7 ParallelStateSucceeded',
      '9 8 ParallelStateExited',
      '10 9 ExecutionSucceeded',
    ]);
  });

  test('of an execution that is stopped', async () => {
    const local = new LocalEngine().add(machine({ W: { Type: 'Wait', Seconds: 9, End: true } })).resume();
    const arn = await local.start();
    await local.call('StopExecution', { executionArn: arn, error: 'E', cause: 'C' });
    expect(chain(local, arn)).toEqual(['1 0 ExecutionStarted', '2 0 WaitStateEntered', '3 0 ExecutionAborted']);
    expect(local.history(arn)[2]?.details).toEqual({
      name: 'executionAbortedEventDetails',
      value: { error: 'E', cause: 'C' },
    });
  });

  test('of an execution that times out', async () => {
    const local = new LocalEngine()
      .add(machine({ W: { Type: 'Wait', Seconds: 9, End: true } }, { TimeoutSeconds: 3 }))
      .resume();
    const arn = await local.start();
    await local.advance(3);
    expect(chain(local, arn)).toEqual(['1 0 ExecutionStarted', '2 0 WaitStateEntered', '3 0 ExecutionTimedOut']);
    expect(local.history(arn)[2]?.details?.value).toEqual({ error: 'States.Timeout' });
  });
});

describe('event details', () => {
  test('TaskScheduled has resource, region, parameters and both times', async () => {
    const { local, arn } = await runMachine(
      machine({ Work: task({ TimeoutSeconds: '{% 2 * 30 %}', HeartbeatSeconds: 10 }) }),
      {},
      { work: () => null },
    );
    expect(local.history(arn)[2]?.details).toEqual({
      name: 'taskScheduledEventDetails',
      value: {
        resourceType: 'lambda',
        resource: 'invoke',
        region: 'eu-west-3',
        parameters: '{"FunctionName":"work","Payload":{}}',
        timeoutInSeconds: 60,
        heartbeatInSeconds: 10,
      },
    });
  });

  test('StateExited has the output and the variables assigned, each as JSON text', async () => {
    const P = { Type: 'Pass', Assign: { a: 1, b: { c: null } }, Output: 'x', End: true };
    const { local, arn } = await runMachine(machine({ P }));
    expect(local.history(arn)[2]?.details).toEqual({
      name: 'stateExitedEventDetails',
      value: {
        name: 'P',
        output: '"x"',
        outputDetails: { truncated: false },
        assignedVariables: { a: '1', b: '{"c":null}' },
        assignedVariablesDetails: { truncated: false },
      },
    });
  });

  test('ExecutionFailed of a Fail without Error and Cause has neither', async () => {
    const { local, arn } = await runMachine(machine({ F: { Type: 'Fail' } }));
    expect(local.history(arn)[2]?.details?.value).toEqual({});
  });
});
