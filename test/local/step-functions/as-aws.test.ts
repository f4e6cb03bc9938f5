/** Small things in which the engine once differed from AWS. */
import { describe, expect, test } from 'vitest';
import { loadStateMachine } from '#local/step-functions/definition/load-state-machine.ts';
import { LocalEngine, machine, runMachine, task, tokenTask } from './local-engine.ts';

const pass = { Type: 'Pass', End: true };
const failing = { StartAt: 'F', States: { F: { Type: 'Fail', Error: 'Broken' } } };
const load = (definition: object) =>
  loadStateMachine({ name: 'M', arn: 'arn:aws:states:::stateMachine:M', definition });

describe('a Map whose Items is no array', () => {
  const notAnArray = { Type: 'Map', Items: '{% 7 %}', ItemProcessor: { StartAt: 'P', States: { P: pass } }, End: true };

  test('fails as a Map, with the type that was expected', async () => {
    const { local, arn } = await runMachine(machine({ M: notAnArray }));
    expect(local.types(arn)).toEqual([
      'ExecutionStarted',
      'MapStateEntered',
      'EvaluationFailed',
      'MapStateFailed',
      'ExecutionFailed',
    ]);
    expect(local.describe(arn).cause).toBe(
      "An error occurred while executing the state 'M' (entered at the event id #2). The JSONata expression '7' specified for the field 'Items' returned an unexpected result type. Expected 'array', but was 'number'.",
    );
  });
});

describe('a state with branches', () => {
  const retried = { ErrorEquals: ['Broken'], MaxAttempts: 1, IntervalSeconds: 1 };

  test.each([
    ['Parallel', { Type: 'Parallel', Branches: [failing], Retry: [retried], End: true }],
    ['Map', { Type: 'Map', Items: [1], ItemProcessor: failing, Retry: [retried], End: true }],
  ])('has failed only when it is not tried again: %s', async (type, definition) => {
    const { local, arn } = await runMachine(machine({ S: definition }));
    expect(local.types(arn)).not.toContain(`${type}StateFailed`);
    await local.advance(2);
    expect(local.types(arn).filter((one) => one === `${type}StateFailed`)).toHaveLength(1);
    expect(local.types(arn).slice(-2)).toEqual([`${type}StateFailed`, 'ExecutionFailed']);
  });

  test('that has succeeded does not fail afterwards, though its Output does', async () => {
    const Branches = [{ StartAt: 'P', States: { P: pass } }];
    const { local, arn } = await runMachine(
      machine({ S: { Type: 'Parallel', Branches, Output: '{% $nothing %}', End: true } }),
    );
    expect(local.types(arn).slice(-3)).toEqual(['ParallelStateSucceeded', 'EvaluationFailed', 'ExecutionFailed']);
  });

  test('assigns in its own Catch what a branch assigns too; elsewhere the name stays forbidden', () => {
    const Branches = [{ StartAt: 'P', States: { P: { ...pass, Assign: { found: 1 } } } }];
    const Catch = [{ ErrorEquals: ['States.ALL'], Assign: { found: 2 }, Next: 'E' }];
    const end = { E: { Type: 'Succeed' } };
    expect(load(machine({ S: { Type: 'Parallel', Branches, Catch, Next: 'E' }, ...end })).name).toBe('M');
    const before = { A: { Type: 'Pass', Assign: { found: 0 }, Next: 'S' } };
    expect(() => load(machine({ ...before, S: { Type: 'Parallel', Branches, Catch, Next: 'E' }, ...end }))).toThrow(
      'variable of an outer scope',
    );
  });
});

describe('what a Catch sees', () => {
  const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }];

  test('of a token’s owner who names neither error nor cause is null', async () => {
    const tokens: string[] = [];
    const local = new LocalEngine({
      ask: (payload) => {
        tokens.push(String(payload.token));
        return null;
      },
    });
    const arn = await local
      .add(machine({ Ask: tokenTask({ Catch }), Caught: { Type: 'Succeed' } }))
      .resume()
      .start();
    await local.call('SendTaskFailure', { taskToken: tokens[0] });
    expect(local.describe(arn).output).toEqual({ Error: null, Cause: null });
  });

  test('of a Fail state without a cause has none', async () => {
    const { local, arn } = await runMachine(
      machine({ S: { Type: 'Parallel', Branches: [failing], Catch, Next: 'Caught' }, Caught: { Type: 'Succeed' } }),
    );
    expect(local.describe(arn).output).toEqual({ Error: 'Broken' });
  });
});

describe('QueryLanguage', () => {
  const jsonata = { ...pass, QueryLanguage: 'JSONata' };
  const bare = (states: object) => ({ StartAt: 'P', States: states });

  test('may be named by every state instead of the machine', () => {
    expect(load(bare({ P: jsonata })).name).toBe('M');
    const Branches = [bare({ P: jsonata })];
    expect(load({ StartAt: 'S', States: { S: { ...jsonata, Type: 'Parallel', Branches } } }).name).toBe('M');
  });

  test('is refused where one state does not name it', () => {
    const words = 'must be JSONata (AWS defaults to JSONPath)';
    expect(() => load(bare({ P: pass }))).toThrow(words);
    expect(() => load(bare({ P: { ...jsonata, End: undefined, Next: 'Q' }, Q: pass }))).toThrow(words);
    const Branches = [bare({ P: pass })];
    expect(() => load({ StartAt: 'S', States: { S: { ...jsonata, Type: 'Parallel', Branches } } })).toThrow(words);
  });
});

describe('the API', () => {
  test('lists no execution that waits to be redriven, and refuses a token that is too long', async () => {
    const { local, arn } = await runMachine(machine({ P: pass }));
    const stateMachineArn = arn.replace(':execution:', ':stateMachine:').replace(/:run$/, '');
    const list = (more: object) => local.call('ListExecutions', { stateMachineArn, ...more });
    expect((await list({ statusFilter: 'PENDING_REDRIVE' })).body).toEqual({ executions: [] });
    expect((await list({ statusFilter: 'SUCCEEDED' })).body).toMatchObject({ executions: [{ executionArn: arn }] });
    for (const nextToken of ['x'.repeat(1025), ''])
      expect((await list({ nextToken })).body.__type).toContain('ValidationException');
  });

  test('describes the machine of an execution', async () => {
    const { local, arn } = await runMachine(machine({ P: pass }));
    const { status, body } = await local.call('DescribeStateMachineForExecution', { executionArn: arn });
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'Machine', stateMachineArn: expect.stringContaining(':stateMachine:Machine') });
    expect(JSON.parse(String(body.definition))).toEqual(machine({ P: pass }));
    const unknown = await local.call('DescribeStateMachineForExecution', { executionArn: `${arn}-unknown` });
    expect(unknown.body.__type).toContain('ExecutionDoesNotExist');
  });

  test('validates a definition without creating anything', async () => {
    const { local } = await runMachine(machine({ P: pass }));
    const validate = (definition: string, more: object = {}) =>
      local.call('ValidateStateMachineDefinition', { definition, ...more });
    expect((await validate(JSON.stringify(machine({ P: pass })))).body).toEqual({
      result: 'OK',
      diagnostics: [],
      truncated: false,
    });
    const { body } = await validate(
      JSON.stringify(machine({ W: { ...task(), Resource: 'arn:aws:states:::unknown' } })),
    );
    expect(body).toMatchObject({
      result: 'FAIL',
      diagnostics: [{ severity: 'ERROR', location: '$.States.W.Resource' }],
    });
    expect((await validate('{')).body).toMatchObject({ result: 'FAIL' });
    expect((await validate('{}', { severity: 'NOTE' })).body.__type).toContain('ValidationException');
  });
});
