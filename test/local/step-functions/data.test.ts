import { describe, expect, test } from 'vitest';
import { LocalEngine, machine, runMachine, startAt, task, tokenTask } from './local-engine.ts';

/** Evaluates one expression as the Output of a Pass state. */
async function evaluate(expression: string, input: object = {}) {
  return await runMachine(machine({ P: { Type: 'Pass', Output: `{% ${expression} %}`, End: true } }), input as never);
}

describe('JSONata in states', () => {
  test('a string is an expression only when it begins with {% and ends with %}', async () => {
    const Output = { a: ' {% 1 %}', b: '{% 1 %} ', c: 'x{% 1 %}', d: '{% 1 %}', e: '$states.input', f: '{%%' };
    const { output } = await runMachine(machine({ P: { Type: 'Pass', Output, End: true } }));
    expect(output).toEqual({ ...Output, d: 1 });
  });

  test.each([
    ['1 + 2', 3],
    ['"a" & "b"', 'ab'],
    ['$states.input.items[n > 1].n', [2, 3]],
    ['$states.input.items[n = 2].n', 2],
    ['[$states.input.items[n = 2].n]', [2]],
    ['$sum($states.input.items.n)', 6],
    ['$map($states.input.items, function($i) { $i.n * 10 })', [10, 20, 30]],
    ['$merge([$states.input, {"z": 1}]).z', 1],
    ['$exists($states.input.nothing)', false],
    ['$states.input.nothing = null', false],
    ['null', null],
    ['{"k": null}', { k: null }],
    ['( $x := 5; $x * 2 )', 10],
    ['$toMillis("2026-11-22T08:00:00.000Z")', startAt],
  ])('%s gives %j', async (expression, value) => {
    const { output } = await evaluate(expression, { items: [{ n: 1 }, { n: 2 }, { n: 3 }] });
    expect(output).toEqual(value);
  });

  test('an expression that returns nothing is States.QueryEvaluationError, with AWS’s words', async () => {
    const { error, cause } = await evaluate('$states.input.absent');
    expect(error).toBe('States.QueryEvaluationError');
    expect(cause).toBe(
      "An error occurred while executing the state 'P' (entered at the event id #2). The JSONata expression '$states.input.absent' specified for the field 'Output' returned nothing (undefined).",
    );
  });

  test('an expression that fails is States.QueryEvaluationError, with JSONata’s code', async () => {
    const { error, cause } = await evaluate('1 + "a"');
    expect(error).toBe('States.QueryEvaluationError');
    expect(cause).toContain('T2002');
  });

  test('an expression that returns a function is States.QueryEvaluationError', async () => {
    expect((await evaluate('function($x) { $x }')).error).toBe('States.QueryEvaluationError');
  });

  test('a variable that was never assigned is undefined', async () => {
    expect((await evaluate('$unknown')).error).toBe('States.QueryEvaluationError');
  });

  test('an expression that recurses for ever fails instead of hanging', async () => {
    expect((await evaluate('( $f := function($n) { $f($n + 1) }; $f(0) )')).error).toBe('States.QueryEvaluationError');
    expect((await evaluate('( $f := function($n) { 1 + $f($n + 1) }; $f(0) )')).cause).toContain('max=100');
  });

  test('the error of a failed expression names its field down to the member', async () => {
    const Output = { a: { b: [1, '{% $states.input.absent %}'] } };
    const { local, arn } = await runMachine(machine({ P: { Type: 'Pass', Output, End: true } }));
    const failed = local.history(arn).find((event) => event.type === 'EvaluationFailed');
    expect(failed?.details?.value).toMatchObject({
      location: 'Output/a/b[1]',
      state: 'P',
      error: 'States.QueryEvaluationError',
    });
  });

  test('members named like object internals stay members', async () => {
    const { output } = await evaluate(
      '$states.input',
      JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}') as object,
    );
    expect(JSON.stringify(output)).toBe('{"__proto__":{"x":1},"constructor":2}');
  });
});

describe('functions that Step Functions adds to JSONata', () => {
  test.each([
    ['$partition([1,2,3,4,5], 2)', [[1, 2], [3, 4], [5]]],
    [
      '$partition([1,2,3,4], 2.9)',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['$range(1, 7, 2)', [1, 3, 5, 7]],
    ['$range(1, 6, 2)', [1, 3, 5]],
    ['$range(3, 1, -1)', [3, 2, 1]],
    ['$range(-1.7, 2, 1)', [-1, 0, 1, 2]],
    ['$range(4, 4, 1)', 4],
    ['$hash("abc", "MD5")', '900150983cd24fb0d6963f7d28e17f72'],
    ['$hash("abc", "SHA-1")', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['$hash("abc", "SHA-256")', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['$length($hash("abc", "SHA-384"))', 96],
    ['$length($hash("abc", "SHA-512"))', 128],
    ['$parse("{\\"a\\": [1, null]}")', { a: [1, null] }],
    ['$parse("{\\"a\\": 5}").a + 1', 6],
    ['$random() < 1 and $random() >= 0', true],
    ['$random(7) = $random(7)', true],
    ['$random() = $random()', false],
    ['$uuid() = $uuid()', false],
    ['$contains($uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)', true],
  ])('%s gives %j', async (expression, value) => {
    const { output, error, cause } = await evaluate(expression);
    expect([error, cause]).toEqual([undefined, undefined]);
    expect(output).toEqual(value);
  });

  test.each([
    '$partition([1,2], 0)',
    '$partition([], 2)',
    '$range(1, 5)',
    '$range(1, 5, -1)',
    '$range(1, 400000, 1)',
    '$hash("abc")',
    '$hash("abc", "sha-256")',
    '$parse("{")',
    '$partition("text", 2)',
  ])('%s makes its field fail', async (expression) => {
    expect((await evaluate(expression)).error).toBe('States.QueryEvaluationError');
  });

  test('$now and $millis use the engine’s clock, not the machine’s', async () => {
    const { output } = await evaluate('[$now(), $millis(), $now("[Y]/[M01]"), $now("[H01]:[m01]", "+0100")]');
    expect(output).toEqual(['2026-11-22T08:00:00.000Z', startAt, '2026/11', '09:00']);
  });
});

describe('$states', () => {
  test('input is the input of the state, whatever its kind', async () => {
    for (const input of [{ a: 1 }, [1, 2], 'text', 5, null, true]) {
      const { output } = await runMachine(
        machine({ P: { Type: 'Pass', Output: ['{% $states.input %}'], End: true } }),
        input,
      );
      expect(output).toEqual([input]);
    }
  });

  test('context has Execution, StateMachine and State', async () => {
    const { output, arn } = await evaluate('$states.context', { x: 1 });
    expect(output).toEqual({
      Execution: {
        Id: arn,
        Input: { x: 1 },
        Name: 'run',
        RedriveCount: 0,
        RoleArn: 'arn:aws:iam::000000000000:role/Machine',
        StartTime: '2026-11-22T08:00:00.000Z',
      },
      State: { EnteredTime: '2026-11-22T08:00:00.000Z', Name: 'P' },
      StateMachine: { Id: 'arn:aws:states:eu-west-3:000000000000:stateMachine:Machine', Name: 'Machine' },
    });
  });

  test('context.State.EnteredTime is the instant of entry, with milliseconds', async () => {
    const local = new LocalEngine();
    local.add(
      machine({
        W: { Type: 'Wait', Timestamp: '2026-11-22T08:00:01.250Z', Next: 'P' },
        P: { Type: 'Pass', Output: '{% $states.context.State.EnteredTime %}', End: true },
      }),
    );
    const arn = await local.resume().start();
    await local.advance(10);
    expect(local.describe(arn).output).toBe('2026-11-22T08:00:01.250Z');
  });

  test('context.State.RetryCount exists in states that may retry', async () => {
    const Arguments = { FunctionName: 'work', Payload: { state: '{% $states.context.State %}' } };
    const { local } = await runMachine(machine({ Work: task({ Arguments }) }), {}, { work: () => null });
    expect(local.calls[0]?.payload.state).toMatchObject({ Name: 'Work', RetryCount: 0 });
  });

  test('context.Task.Token exists in the Arguments of a token task only', async () => {
    const local = new LocalEngine({ ask: () => null }).add(machine({ Ask: tokenTask() })).resume();
    await local.start();
    expect(typeof local.calls[0]?.payload.token).toBe('string');
    expect((await evaluate('$exists($states.context.Task)')).output).toBe(false);
  });

  test('context.Execution.Input is the execution’s input in every state', async () => {
    const states = {
      A: { Type: 'Pass', Output: 'changed', Next: 'B' },
      B: { Type: 'Pass', Output: '{% $states.context.Execution.Input %}', End: true },
    };
    expect((await runMachine(machine(states), { original: true })).output).toEqual({ original: true });
  });
});

describe('Assign', () => {
  test('is visible in the states that follow', async () => {
    const states = {
      A: { Type: 'Pass', Assign: { x: 1, y: '{% $states.input.v %}' }, Next: 'B' },
      B: { Type: 'Pass', Next: 'C' },
      C: { Type: 'Pass', Output: '{% [$x, $y] %}', End: true },
    };
    expect((await runMachine(machine(states), { v: 'v' })).output).toEqual([1, 'v']);
  });

  test('is not visible in the same state’s Output', async () => {
    const states = {
      A: { Type: 'Pass', Assign: { x: 'old' }, Next: 'B' },
      B: { Type: 'Pass', Assign: { x: 'new' }, Output: '{% $x %}', Next: 'C' },
      C: { Type: 'Pass', Output: '{% [$states.input, $x] %}', End: true },
    };
    expect((await runMachine(machine(states))).output).toEqual(['old', 'new']);
  });

  test('members of one Assign see the values from before it: two variables can be swapped', async () => {
    const states = {
      A: { Type: 'Pass', Assign: { x: 1, y: 2 }, Next: 'B' },
      B: { Type: 'Pass', Assign: { x: '{% $y %}', y: '{% $x %}' }, Next: 'C' },
      C: { Type: 'Pass', Output: '{% [$x, $y] %}', End: true },
    };
    expect((await runMachine(machine(states))).output).toEqual([2, 1]);
  });

  test('replaces a variable as a whole', async () => {
    const states = {
      A: { Type: 'Pass', Assign: { x: { a: 1, b: 2 } }, Next: 'B' },
      B: { Type: 'Pass', Assign: { x: { a: 3 } }, Next: 'C' },
      C: { Type: 'Pass', Output: '{% $x %}', End: true },
    };
    expect((await runMachine(machine(states))).output).toEqual({ a: 3 });
  });

  test('assigning nothing is States.QueryEvaluationError', async () => {
    const { error, cause } = await runMachine(
      machine({ A: { Type: 'Pass', Assign: { x: '{% $states.input.no %}' }, End: true } }),
    );
    expect(error).toBe('States.QueryEvaluationError');
    expect(cause).toContain("'Assign/x'");
  });

  test('null is a value', async () => {
    const states = {
      A: { Type: 'Pass', Assign: { x: null }, Next: 'B' },
      B: { Type: 'Pass', Output: '{% $x %}', End: true },
    };
    expect((await runMachine(machine(states))).output).toBeNull();
  });
});

describe('data limits', () => {
  const big = 'x'.repeat(262_144);

  test('an output above 256 KiB is States.DataLimitExceeded', async () => {
    const { error } = await evaluate(`$pad("", 262143, "x")`);
    expect(error).toBe('States.DataLimitExceeded');
    expect((await evaluate(`$pad("", 262142, "x")`)).status).toBe('SUCCEEDED');
  });

  test('the result of a function above 256 KiB is States.DataLimitExceeded', async () => {
    const { error, types } = await runMachine(machine({ Work: task() }), {}, { work: () => big });
    expect(error).toBe('States.DataLimitExceeded');
    expect(types).toContain('TaskFailed');
  });

  test('bytes are counted, not characters', async () => {
    expect((await evaluate(`$pad("", 140000, "é")`)).error).toBe('States.DataLimitExceeded');
  });

  test('one Assign above 256 KiB is States.DataLimitExceeded', async () => {
    const Assign = { a: '{% $pad("", 200000, "x") %}', b: '{% $pad("", 100000, "x") %}' };
    const { error } = await runMachine(machine({ A: { Type: 'Pass', Assign, Output: {}, End: true } }));
    expect(error).toBe('States.DataLimitExceeded');
  });

  test('variables above 10 MiB in all are States.DataLimitExceeded', async () => {
    const names = Array.from({ length: 42 }, (_, n) => `v${n}`);
    const states = Object.fromEntries(
      names.map((name, n) => [
        name,
        { Type: 'Pass', Output: {}, Assign: { [name]: '{% $pad("", 260000, "x") %}' }, Next: names[n + 1] ?? 'End' },
      ]),
    );
    const { error, path } = await runMachine(machine({ ...states, End: { Type: 'Succeed' } }));
    expect(error).toBe('States.DataLimitExceeded');
    expect(path.length).toBe(41);
  });

  test('the arguments of a task above 256 KiB are States.DataLimitExceeded', async () => {
    const Arguments = { FunctionName: 'work', Payload: '{% $pad("", 262143, "x") %}' };
    const { error } = await runMachine(machine({ Work: task({ Arguments }) }), {}, { work: () => null });
    expect(error).toBe('States.DataLimitExceeded');
  });
});
