import { expect, test } from 'vitest';
import { currentState, definitionGraph, executionGraph, listExecutions } from '#local/step-functions/api/read-api.ts';
import { EngineClosedError } from '#local/step-functions/engine/engine.ts';
import { TimerQueue } from '#local/step-functions/store/timer-queue.ts';
import { LocalEngine, machine, startAt, task, tokenTask } from './local-engine.ts';

const machineArn = 'arn:aws:states:eu-west-3:000000000000:stateMachine:Machine';

test('timers of different executions fire by instant, then by age', async () => {
  const local = new LocalEngine({ work: () => null });
  const Arguments = { FunctionName: 'work', Payload: { name: '{% $states.context.Execution.Name %}' } };
  local
    .add(machine({ W: { Type: 'Wait', Seconds: '{% $states.input %}', Next: 'Work' }, Work: task({ Arguments }) }))
    .resume();
  for (const [name, seconds] of [
    ['a', 30],
    ['b', 10],
    ['c', 20],
    ['d', 10],
  ] as const)
    await local.start(seconds, name);
  await local.advance(60);
  expect(local.calls.map((call) => call.payload.name)).toEqual(['b', 'd', 'c', 'a']);
});

test('advancing the clock also fires timers that a fired timer starts', async () => {
  const local = new LocalEngine();
  const definition = machine({
    W: { Type: 'Wait', Seconds: 60, Assign: { n: '{% $exists($n) ? $n + 1 : 1 %}' }, Next: 'Q' },
    Q: { Type: 'Choice', Choices: [{ Condition: '{% $n = 10 %}', Next: 'End' }], Default: 'W' },
    End: { Type: 'Succeed' },
  });
  const arn = await local.add(definition).resume().start();
  await local.advance(3600);
  expect(local.describe(arn)).toMatchObject({ status: 'SUCCEEDED', stoppedAt: startAt + 600_000 });
});

test('the transitions of one execution are sequential, whatever arrives at once', async () => {
  const local = new LocalEngine({ ask: () => null });
  const ItemProcessor = { StartAt: 'Ask', States: { Ask: tokenTask() } };
  const arn = await local
    .add(machine({ M: { Type: 'Map', ItemProcessor, End: true } }))
    .resume()
    .start([0, 1, 2, 3, 4, 5, 6, 7]);
  await Promise.all(
    local.calls.map((call, index) =>
      local.api.handle('SendTaskSuccess', { taskToken: call.payload.token, output: `${index}` }),
    ),
  );
  expect(local.describe(arn).output).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(local.history(arn).map(({ id }) => id)).toEqual(local.history(arn).map((_, index) => index + 1));
});

test('a slow function delays its own execution only', async () => {
  let answer: (value: unknown) => void = () => {};
  const slow = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const local = new LocalEngine({ slow, work: () => 'fast' });
  local
    .add(machine({ S: task({}, 'slow') }), 'Slow')
    .add(machine({ Work: task() }))
    .resume();
  const request = { stateMachineArn: local.engine.stateMachineArn('Slow'), name: 'slow' };
  const slowArn = String((await local.api.handle('StartExecution', request)).body.executionArn);
  const fastArn = String(
    (await local.api.handle('StartExecution', { stateMachineArn: machineArn, name: 'fast' })).body.executionArn,
  );
  while (local.describe(fastArn).status === 'RUNNING') await new Promise(setImmediate);
  expect(local.describe(fastArn).status).toBe('SUCCEEDED');
  expect(local.describe(slowArn).status).toBe('RUNNING');
  answer('done');
  await local.clock.settle();
  expect(local.describe(slowArn).status).toBe('SUCCEEDED');
});

test('onChange is called for each transition after it is stored', async () => {
  const seen: number[] = [];
  const local = new LocalEngine({ work: () => null }, { onChange: (arn) => seen.push(local.history(arn).length) });
  await local
    .add(machine({ Work: task() }))
    .resume()
    .start();
  expect(seen).toEqual([4, 7]);
});

test('a failing observer is reported and delays nothing', async () => {
  const failure = new Error('observer');
  const local = new LocalEngine(
    { work: () => null },
    {
      onChange: () => {
        throw failure;
      },
    },
  );
  local.add(machine({ Work: task() })).resume();
  await local.api.handle('StartExecution', { stateMachineArn: machineArn, name: 'run' });
  await local.clock.settle();
  expect(local.describe(machineArn.replace(':stateMachine:', ':execution:').concat(':run')).status).toBe('SUCCEEDED');
  expect(local.errors).toEqual([failure, failure]);
});

test('a closed engine refuses work and its clock no longer sees its timers', async () => {
  const local = new LocalEngine().add(machine({ W: { Type: 'Wait', Seconds: 5, End: true } })).resume();
  await local.start();
  const [running] = local.engine.stateMachines();
  await local.close();
  expect(local.clock.nextDueAt()).toBeUndefined();
  if (running === undefined) return expect.unreachable();
  await expect(local.engine.start({ machine: running, name: 'x', input: {} })).rejects.toThrow(EngineClosedError);
});

test('a thousand waiting executions do not slow an active one', async () => {
  const local = new LocalEngine();
  local.add(machine({ W: { Type: 'Wait', Seconds: '{% $states.input %}', End: true } })).resume();
  await Promise.all(Array.from({ length: 1000 }, (_, n) => local.start(86_400 + n, `run-${n}`)));
  const quick = await local.start(1, 'quick');
  await local.advance(1);
  expect(local.describe(quick).status).toBe('SUCCEEDED');
  await local.advance(100_000);
  expect(listExecutions(local.engine, { stateMachineArn: machineArn, status: 'RUNNING', limit: 5000 })).toEqual([]);
});

test('timers leave the queue by instant and age, cancelled ones never', () => {
  const queue = new TimerQueue();
  const dues = [50, 10, 40, 10, 30, 20, 10];
  for (const [index, dueAt] of dues.entries()) queue.add({ executionArn: 'e', timerId: index, dueAt, seq: index });
  queue.cancel('e', 3);
  expect(queue.nextDueAt()).toBe(10);
  expect(queue.takeDue(30).map((timer) => timer.timerId)).toEqual([1, 6, 5, 4]);
  expect(queue.nextDueAt()).toBe(40);
  queue.cancel('e', 2);
  expect(queue.nextDueAt()).toBe(50);
});

test('the read API shows what an execution waits for', async () => {
  const local = new LocalEngine({ ask: () => null });
  const definition = machine({ W: { Type: 'Wait', Seconds: 5, Next: 'Ask' }, Ask: tokenTask() });
  const arn = await local.add(definition).resume().start();
  expect(currentState(local.engine, arn)).toEqual({
    name: 'W',
    type: 'Wait',
    enteredAt: startAt,
    retryCount: 0,
    waitingFor: 'timer',
  });
  await local.advance(5);
  expect(currentState(local.engine, arn)).toMatchObject({
    name: 'Ask',
    enteredAt: startAt + 5000,
    waitingFor: 'token',
  });
  await local.call('StopExecution', { executionArn: arn });
  expect(currentState(local.engine, arn)).toBeUndefined();
});

test('the graph has every edge, and the visited states', async () => {
  const definition = machine({
    Work: task({ Catch: [{ ErrorEquals: ['A', 'B'], Next: 'Lost' }], End: undefined, Next: 'Q' }),
    Q: { Type: 'Choice', Choices: [{ Condition: '{% $states.input.no %}', Next: 'Lost' }], Default: 'Won', Output: {} },
    Won: { Type: 'Succeed', Comment: 'Closed as won' },
    Lost: { Type: 'Fail' },
  });
  const local = new LocalEngine({ work: () => ({}) });
  const arn = await local.add(definition).resume().start();
  const graph = executionGraph(local.engine, arn);
  expect(graph.transitions.map(({ from, to, kind, label }) => [from, kind, to, label])).toEqual([
    ['Work', 'next', 'Q', undefined],
    ['Work', 'catch', 'Lost', 'A, B'],
    ['Q', 'choice', 'Lost', '$states.input.no'],
    ['Q', 'default', 'Won', undefined],
  ]);
  expect(graph.states.filter((state) => state.visited).map((state) => state.name)).toEqual(['Work', 'Q']);
  const [unused] = local.engine.stateMachines();
  if (unused === undefined) return expect.unreachable();
  expect(definitionGraph(local.engine, unused).states.some((state) => state.visited)).toBe(false);
});
