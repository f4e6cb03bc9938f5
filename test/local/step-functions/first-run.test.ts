import { expect, test } from 'vitest';
import { FunctionError, LocalEngine, machine, runMachine, task, tokenTask } from './local-engine.ts';

test('a task calls its function and its result is the output', async () => {
  const { status, output, types } = await runMachine(
    machine({ Work: task() }),
    { a: 1 },
    { work: () => ({ done: true }) },
  );
  expect(status).toBe('SUCCEEDED');
  expect(output).toMatchObject({ ExecutedVersion: '$LATEST', Payload: { done: true }, StatusCode: 200 });
  expect(types).toEqual([
    'ExecutionStarted',
    'TaskStateEntered',
    'TaskScheduled',
    'TaskStarted',
    'TaskSucceeded',
    'TaskStateExited',
    'ExecutionSucceeded',
  ]);
});

test('a token task times out', async () => {
  const local = new LocalEngine({ ask: () => null })
    .add(
      machine({
        Ask: tokenTask({ TimeoutSeconds: '{% 60 * 60 %}', Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Late' }] }),
        Late: { Type: 'Succeed' },
      }),
    )
    .resume();
  const arn = await local.start();
  expect(local.describe(arn).currentStates).toEqual(['Ask']);
  await local.advance(3600);
  expect(local.path(arn)).toEqual(['Ask', 'Late']);
  const late = await local.call('SendTaskSuccess', { taskToken: local.calls[0]?.payload.token, output: '{}' });
  expect(late.body.__type).toContain('TaskTimedOut');
});

test('retry then catch', async () => {
  let n = 0;
  const { local, arn } = await runMachine(
    machine({ Work: task({ Retry: [{ ErrorEquals: ['Boom'], MaxAttempts: 2 }] }) }),
    {},
    {
      work: () => {
        n++;
        throw new FunctionError('Boom');
      },
    },
  );
  await local.advance(100);
  expect(n).toBe(3);
  expect(local.describe(arn).status).toBe('FAILED');
});
