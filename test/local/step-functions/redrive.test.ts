import { describe, expect, test } from 'vitest';
import { FunctionError, LocalEngine, machine, task, tokenTask } from './local-engine.ts';

const redrive = async (local: LocalEngine, executionArn: string) => {
  const answer = await local.call('RedriveExecution', { executionArn });
  return answer.status === 200 ? 'ok' : String(answer.body.__type).split('#')[1];
};

/** A function that fails until `ok` is set. */
function switchable() {
  const state = { ok: false, calls: 0 };
  const work = () => {
    state.calls += 1;
    if (!state.ok) throw new FunctionError('Down');
    return state.calls;
  };
  return { state, work };
}

describe('RedriveExecution', () => {
  test('continues from the failed state with the same input and the results before it', async () => {
    const { state, work } = switchable();
    const definition = machine({
      A: { Type: 'Pass', Output: { kept: 1 }, Assign: { v: 5 }, Next: 'Work' },
      Work: task({ Output: '{% [$states.input, $v] %}' }),
    });
    const local = new LocalEngine({ work }).add(definition).resume();
    const arn = await local.start();
    state.ok = true;
    expect(await redrive(local, arn)).toBe('ok');
    expect(local.describe(arn)).toMatchObject({ status: 'SUCCEEDED', output: [{ kept: 1 }, 5], redriveCount: 1 });
    expect(local.types(arn).slice(-6)).toEqual([
      'ExecutionRedriven',
      'TaskScheduled',
      'TaskStarted',
      'TaskSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ]);
    expect(local.path(arn)).toEqual(['A', 'Work']);
  });

  test('gives the state its retries again', async () => {
    const { state, work } = switchable();
    const local = new LocalEngine({ work })
      .add(machine({ Work: task({ Retry: [{ ErrorEquals: ['Down'], MaxAttempts: 2 }] }) }))
      .resume();
    const arn = await local.start();
    await local.advance(10);
    expect(state.calls).toBe(3);
    await redrive(local, arn);
    await local.advance(10);
    expect(state.calls).toBe(6);
  });

  test('begins the machine’s TimeoutSeconds anew', async () => {
    const local = new LocalEngine({ ask: () => null })
      .add(machine({ Ask: tokenTask() }, { TimeoutSeconds: 60 }))
      .resume();
    const arn = await local.start();
    await local.advance(60);
    expect(local.describe(arn).status).toBe('TIMED_OUT');
    await redrive(local, arn);
    await local.advance(59);
    expect(local.describe(arn).status).toBe('RUNNING');
    await local.call('SendTaskSuccess', { taskToken: local.calls[1]?.payload.token, output: '1' });
    expect(local.describe(arn).status).toBe('SUCCEEDED');
  });

  test('runs only the branches of a Parallel that failed or were aborted', async () => {
    const { state, work } = switchable();
    const Branches = [
      { StartAt: 'Work', States: { Work: task() } },
      { StartAt: 'Ask', States: { Ask: tokenTask({ Output: 'asked' }) } },
      { StartAt: 'Done', States: { Done: { Type: 'Pass', Output: 'done', End: true } } },
    ];
    const local = new LocalEngine({ work, ask: () => null })
      .add(machine({ P: { Type: 'Parallel', Branches, End: true } }))
      .resume();
    const arn = await local.start();
    expect(local.describe(arn).status).toBe('FAILED');
    state.ok = true;
    await redrive(local, arn);
    const asked = local.calls.filter((call) => call.name === 'ask');
    await local.call('SendTaskSuccess', { taskToken: asked.at(-1)?.payload.token, output: '1' });
    expect(local.describe(arn).output).toMatchObject([{ Payload: 2 }, 'asked', 'done']);
    expect(local.path(arn).filter((name) => name === 'Done')).toHaveLength(1);
  });

  test('runs only the iterations of a Map that did not succeed, and those not yet started', async () => {
    const { state, work } = switchable();
    const ItemProcessor = {
      StartAt: 'First?',
      States: {
        'First?': {
          Type: 'Choice',
          Choices: [{ Condition: '{% $states.input = 1 %}', Next: 'Fine' }],
          Default: 'Work',
        },
        Fine: { Type: 'Pass', End: true },
        Work: task({ Output: '{% $states.input %}' }),
      },
    };
    const local = new LocalEngine({ work })
      .add(machine({ M: { Type: 'Map', MaxConcurrency: 1, ItemProcessor, End: true } }))
      .resume();
    const arn = await local.start([1, 2, 3]);
    expect(state.calls).toBe(1);
    state.ok = true;
    await redrive(local, arn);
    expect(local.describe(arn).output).toEqual([1, 2, 3]);
    expect(state.calls).toBe(3);
  });

  test('an aborted execution can be redriven too', async () => {
    const local = new LocalEngine({ ask: () => null }).add(machine({ Ask: tokenTask() })).resume();
    const arn = await local.start();
    await local.call('StopExecution', { executionArn: arn });
    expect(await redrive(local, arn)).toBe('ok');
    expect(local.describe(arn)).toMatchObject({ status: 'RUNNING', stoppedAt: undefined });
  });

  test('a running or succeeded execution is ExecutionNotRedrivable', async () => {
    const local = new LocalEngine({ ask: () => null }).add(machine({ Ask: tokenTask() })).resume();
    const arn = await local.start();
    expect(await redrive(local, arn)).toBe('ExecutionNotRedrivable');
    await local.call('SendTaskSuccess', { taskToken: local.calls[0]?.payload.token, output: '1' });
    expect(await redrive(local, arn)).toBe('ExecutionNotRedrivable');
  });

  test('after 14 days an execution is ExecutionNotRedrivable', async () => {
    const local = new LocalEngine().add(machine({ F: { Type: 'Fail' } })).resume();
    const arn = await local.start();
    await local.advance(14 * 86_400 + 1);
    expect(await redrive(local, arn)).toBe('ExecutionNotRedrivable');
  });

  test('$states.context contains the redrive', async () => {
    const definition = machine({
      W: { Type: 'Wait', Seconds: 5, Output: '{% $states.context.Execution.RedriveCount %}', End: true },
    });
    const local = new LocalEngine().add(definition).resume();
    const arn = await local.start();
    await local.call('StopExecution', { executionArn: arn });
    await redrive(local, arn);
    await local.advance(5);
    expect(local.describe(arn).output).toBe(1);
  });
});
