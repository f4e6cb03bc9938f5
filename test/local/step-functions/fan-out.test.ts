import { describe, expect, test } from 'vitest';
import { FunctionError, LocalEngine, machine, runMachine, task, tokenTask } from './local-engine.ts';

const pass = (Output: unknown) => ({ Type: 'Pass', Output, End: true });
const branch = (name: string, state: object, more: Record<string, object> = {}) => ({
  StartAt: name,
  States: { [name]: state, ...more },
});
const parallel = (Branches: object[], more: object = {}) => ({ Type: 'Parallel', Branches, End: true, ...more });
const map = (states: Record<string, object>, more: object = {}) => ({
  Type: 'Map',
  ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, StartAt: Object.keys(states)[0], States: states },
  End: true,
  ...more,
});

describe('Parallel', () => {
  test('gives each branch its input and the outputs in the order of the branches', async () => {
    const P = parallel([
      branch('A', pass('{% $states.input.x & "a" %}')),
      branch('B', pass('{% $states.input.x & "b" %}')),
    ]);
    expect((await runMachine(machine({ P }), { x: '-' })).output).toEqual(['-a', '-b']);
  });

  test('Arguments replace the input of the branches', async () => {
    const P = parallel([branch('A', pass('{% $states.input %}'))], { Arguments: { y: '{% $states.input.x * 2 %}' } });
    expect((await runMachine(machine({ P }), { x: 2 })).output).toEqual([{ y: 4 }]);
  });

  test('Output and Assign see the array of results', async () => {
    const P = parallel([branch('A', pass(1)), branch('B', pass(2))], {
      Assign: { sum: '{% $sum($states.result) %}' },
      Output: '{% $states.result[0] %}',
      End: undefined,
      Next: 'Q',
    });
    expect((await runMachine(machine({ P, Q: pass('{% [$states.input, $sum] %}') }))).output).toEqual([1, 3]);
  });

  test('branches wait concurrently; the slowest decides', async () => {
    const wait = (Seconds: number) => ({ Type: 'Wait', Seconds, End: true });
    const local = new LocalEngine()
      .add(machine({ P: parallel([branch('A', wait(10)), branch('B', wait(30))]) }))
      .resume();
    const arn = await local.start();
    expect(local.describe(arn).currentStates).toEqual(['P', 'A', 'B']);
    await local.advance(10);
    expect(local.describe(arn).currentStates).toEqual(['P', 'B']);
    await local.advance(20);
    expect(local.describe(arn).status).toBe('SUCCEEDED');
  });

  test('a branch that fails fails the state with its error and aborts the others', async () => {
    const local = new LocalEngine({ ask: () => null });
    const later = branch(
      'Later',
      { Type: 'Wait', Seconds: 1, Next: 'Fail' },
      { Fail: { Type: 'Fail', Error: 'Broken', Cause: 'c' } },
    );
    local.add(machine({ P: parallel([branch('Ask', tokenTask()), later]) }));
    const arn = await local.resume().start();
    await local.advance(1);
    expect(local.describe(arn)).toMatchObject({ status: 'FAILED', error: 'Broken', cause: 'c' });
    const late = await local.call('SendTaskSuccess', { taskToken: local.calls[0]?.payload.token, output: '1' });
    expect(late.body.__type).toContain('TaskTimedOut');
    expect(local.clock.nextDueAt()).toBeUndefined();
  });

  test.each(['Broken', 'States.BranchFailed', 'States.ALL', 'States.TaskFailed'])(
    'a failed branch is caught as %s',
    async (name) => {
      const Catch = [{ ErrorEquals: [name], Next: 'Caught', Output: '{% $states.errorOutput.Error %}' }];
      const P = parallel([branch('F', { Type: 'Fail', Error: 'Broken' })], { Catch });
      const { output } = await runMachine(machine({ P, Caught: { Type: 'Succeed' } }));
      expect(output).toBe('Broken');
    },
  );

  test('Retry runs every branch again', async () => {
    let calls = 0;
    const work = () => {
      calls += 1;
      if (calls === 1) throw new FunctionError('Once');
    };
    const P = parallel([branch('Work', task()), branch('A', pass(1))], {
      Retry: [{ ErrorEquals: ['Once'] }],
      Output: 'ok',
    });
    const { local, arn } = await runMachine(machine({ P }), {}, { work });
    await local.advance(1);
    expect(local.describe(arn).output).toBe('ok');
    expect(local.path(arn)).toEqual(['P', 'Work', 'A', 'Work', 'A']);
  });

  test('an error caught inside a branch does not leave it', async () => {
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'Saved' }];
    const fail = () => {
      throw new FunctionError('X');
    };
    const P = parallel([branch('Work', task({ Catch }), { Saved: pass('saved') }), branch('B', pass('b'))]);
    expect((await runMachine(machine({ P }), {}, { work: fail })).output).toEqual(['saved', 'b']);
  });

  test('may be nested', async () => {
    const inner = parallel([branch('A', pass(1)), branch('B', pass(2))]);
    expect((await runMachine(machine({ P: parallel([branch('Inner', inner), branch('C', pass(3))]) }))).output).toEqual(
      [[1, 2], 3],
    );
  });

  test('branches read the surrounding variables; their own end with them', async () => {
    const states = {
      A: { Type: 'Pass', Assign: { outer: 'o' }, Next: 'P' },
      P: parallel(
        [
          branch('B', { Type: 'Pass', Assign: { mine: 1 }, Next: 'C' }, { C: pass('{% [$outer, $mine] %}') }),
          branch('D', pass('{% $exists($mine) %}')),
        ],
        { End: undefined, Next: 'E' },
      ),
      E: pass('{% [$states.input, $exists($mine)] %}'),
    };
    expect((await runMachine(machine(states))).output).toEqual([['o', 1], false, false]);
  });

  test('branches may use the same variable name independently', async () => {
    const one = (v: number) => ({ Type: 'Pass', Assign: { same: v }, Next: `R${v}` });
    const P = parallel([
      branch('A', one(1), { R1: pass('{% $same %}') }),
      branch('B', one(2), { R2: pass('{% $same %}') }),
    ]);
    expect((await runMachine(machine({ P }))).output).toEqual([1, 2]);
  });
});

describe('Map', () => {
  test('runs its processor once per item and gives the outputs in order', async () => {
    const M = map({ Double: pass('{% $states.input * 2 %}') }, { Items: '{% $states.input.list %}' });
    expect((await runMachine(machine({ M }), { list: [1, 2, 3] })).output).toEqual([2, 4, 6]);
  });

  test('Items may be a literal array with expressions', async () => {
    const M = map({ I: pass('{% $states.input %}') }, { Items: [1, '{% $states.input.x %}'] });
    expect((await runMachine(machine({ M }), { x: 'x' })).output).toEqual([1, 'x']);
  });

  test('without Items its input is the array', async () => {
    expect((await runMachine(machine({ M: map({ I: pass('{% $states.input %}') }) }), [7, 8])).output).toEqual([7, 8]);
  });

  test('no items give an empty array', async () => {
    const { output, types } = await runMachine(machine({ M: map({ I: pass(1) }) }), []);
    expect(output).toEqual([]);
    expect(types).toEqual([
      'ExecutionStarted',
      'MapStateEntered',
      'MapStateStarted',
      'MapStateSucceeded',
      'MapStateExited',
      'ExecutionSucceeded',
    ]);
  });

  test('Items that are no array are States.QueryEvaluationError', async () => {
    const M = map({ I: pass(1) }, { Items: '{% $states.input.n %}' });
    expect((await runMachine(machine({ M }), { n: 5 })).error).toBe('States.QueryEvaluationError');
  });

  test('ItemSelector sees the state’s input and $states.context.Map.Item', async () => {
    const ItemSelector = {
      at: '{% $states.context.Map.Item.Index %}',
      is: '{% $states.context.Map.Item.Value %}',
      all: '{% $count($states.input.list) %}',
    };
    const M = map({ I: pass('{% $states.input %}') }, { Items: '{% $states.input.list %}', ItemSelector });
    expect((await runMachine(machine({ M }), { list: ['a', 'b'] })).output).toEqual([
      { at: 0, is: 'a', all: 2 },
      { at: 1, is: 'b', all: 2 },
    ]);
  });

  test('states of an iteration see $states.context.Map.Item', async () => {
    const M = map({ I: pass('{% [$states.context.Map.Item.Index, $states.context.Map.Item.Value] %}') });
    expect((await runMachine(machine({ M }), ['a', 'b'])).output).toEqual([
      [0, 'a'],
      [1, 'b'],
    ]);
  });

  test.each([1, 2, 3])('MaxConcurrency %i is never exceeded', async (MaxConcurrency) => {
    const local = new LocalEngine();
    const M = map({ W: { Type: 'Wait', Seconds: '{% $states.input %}', End: true } }, { MaxConcurrency });
    const arn = await local.add(machine({ M })).resume().start([3, 1, 4, 1, 5]);
    while (local.describe(arn).status === 'RUNNING') {
      expect(local.describe(arn).currentStates.length - 1).toBeLessThanOrEqual(MaxConcurrency);
      await local.advance(1);
    }
    expect(local.describe(arn).output).toEqual([3, 1, 4, 1, 5]);
  });

  test('MaxConcurrency 0 or none runs at most 40 inline iterations at once', async () => {
    const local = new LocalEngine();
    local.add(machine({ M: map({ W: { Type: 'Wait', Seconds: 5, End: true } }, { MaxConcurrency: 0 }) })).resume();
    const arn = await local.start(Array.from({ length: 50 }, (_, n) => n));
    expect(local.describe(arn).currentStates).toHaveLength(41);
    await local.advance(10);
    expect(local.describe(arn).status).toBe('SUCCEEDED');
  });

  test('MaxConcurrency may be an expression', async () => {
    const local = new LocalEngine();
    local.add(
      machine({
        M: map(
          { W: { Type: 'Wait', Seconds: 5, End: true } },
          { Items: [1, 2, 3], MaxConcurrency: '{% $states.input.n %}' },
        ),
      }),
    );
    const arn = await local.resume().start({ n: 2 });
    expect(local.describe(arn).currentStates).toEqual(['M', 'W', 'W']);
  });

  test('an iteration that fails fails the state, aborts the running ones and starts no more', async () => {
    const local = new LocalEngine({ ask: () => null });
    const Q = { Type: 'Choice', Choices: [{ Condition: '{% $states.input = "bad" %}', Next: 'Bad' }], Default: 'Ask' };
    local
      .add(machine({ M: map({ Q, Ask: tokenTask(), Bad: { Type: 'Fail', Error: 'Bad' } }, { MaxConcurrency: 2 }) }))
      .resume();
    const arn = await local.start(['good', 'bad', 'never']);
    expect(local.describe(arn).error).toBe('Bad');
    const types = local.types(arn);
    expect(types.filter((type) => type === 'MapIterationStarted')).toHaveLength(2);
    expect(types).toContain('MapIterationAborted');
  });

  test('Retry runs all items again, Catch takes the error', async () => {
    let calls = 0;
    const fail = () => {
      calls += 1;
      throw new FunctionError('No');
    };
    const M = map(
      { Work: task() },
      { Retry: [{ ErrorEquals: ['No'], MaxAttempts: 1 }], Catch: [{ ErrorEquals: ['No'], Next: 'C' }] },
    );
    const { local, arn } = await runMachine(machine({ M, C: { Type: 'Succeed' } }), [1], { work: fail });
    await local.advance(5);
    expect(local.describe(arn).status).toBe('SUCCEEDED');
    expect(calls).toBe(2);
  });

  test('iterations have variables of their own', async () => {
    const M = map({ A: { Type: 'Pass', Assign: { v: '{% $states.input %}' }, Next: 'B' }, B: pass('{% $v %}') });
    expect((await runMachine(machine({ M }), [1, 2])).output).toEqual([1, 2]);
  });

  test('the outputs together may not exceed 256 KiB', async () => {
    const M = map({ I: pass('{% $pad("", 100000, "x") %}') });
    expect((await runMachine(machine({ M }), [1, 2, 3])).error).toBe('States.DataLimitExceeded');
  });
});
