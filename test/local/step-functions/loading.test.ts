import validateWithAslValidator from 'asl-validator';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StateMachineDefinitionError } from '#local/step-functions/definition/definition-error.ts';
import { loadStateMachine } from '#local/step-functions/definition/load-state-machine.ts';
import { invoke, machine, task, tokenTask } from './local-engine.ts';
import { machineOf, randomChain } from './random-machine.ts';

const load = (definition: object | string) =>
  loadStateMachine({ name: 'M', arn: 'arn:aws:states:eu-west-3:000000000000:stateMachine:M', definition });

/** Loads a definition that must be refused, and returns the reasons as `path: message`. */
function refusals(definition: object | string): string[] {
  try {
    load(definition);
  } catch (error) {
    if (error instanceof StateMachineDefinitionError)
      return error.issues.map((issue) => `${issue.path}: ${issue.message}`);
    throw error;
  }
  return [];
}

const end = { Type: 'Succeed' };
const one = (state: object) => machine({ S: state, E: end });

/** Refused for one reason, at this path, with this message. */
const cases: [string, object | string, string, RegExp][] = [
  ['text that is not JSON', '{', '$', /not JSON/],
  ['a definition that is no object', '[]', '$', /must be a JSON object/],
  [
    'a machine without QueryLanguage: AWS would take JSONPath',
    { StartAt: 'S', States: { S: end } },
    '$.QueryLanguage',
    /must be JSONata/,
  ],
  [
    'QueryLanguage JSONPath',
    { ...machine({ S: end }), QueryLanguage: 'JSONPath' },
    '$.QueryLanguage',
    /must be JSONata/,
  ],
  [
    'a state in JSONPath',
    machine({ S: { ...end, QueryLanguage: 'JSONPath' } }),
    '$.States.S.QueryLanguage',
    /must be JSONata/,
  ],
  ['an unknown Version', machine({ S: end }, { Version: '2.0' }), '$.Version', /"1.0"/],
  ['an unknown top-level field', machine({ S: end }, { Timeout: 5 }), '$.Timeout', /not supported/],
  ['a missing StartAt', { QueryLanguage: 'JSONata', States: { S: end } }, '$.StartAt', /required/],
  ['a StartAt that does not exist', machine({ S: end }, { StartAt: 'T' }), '$.StartAt', /"T" is not one of the States/],
  ['no States', { QueryLanguage: 'JSONata', StartAt: 'S' }, '$.States', /must be a JSON object/],
  ['empty States', machine({}, { StartAt: 'S' }), '$.States', /at least one/],
  [
    'a machine without an end',
    machine({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } }),
    '$.States',
    /no terminal state/,
  ],
  [
    'an unknown state type',
    machine({ S: { Type: 'Loop', End: true } }),
    '$.States.S.Type',
    /"Loop" is not a state type/,
  ],
  ['a state without type', machine({ S: { End: true } }), '$.States.S.Type', /required/],
  [
    'an unknown field of a state',
    machine({ S: { Type: 'Pass', Outptu: 1, End: true } }),
    '$.States.S.Outptu',
    /not supported here/,
  ],
  ['a Next that does not exist', one({ Type: 'Pass', Next: 'X' }), '$.States.S.Next', /"X", which is not a state/],
  ['an unreachable state', machine({ S: { Type: 'Pass', End: true }, Lost: end }), '$.States.Lost', /unreachable/],
  ['both Next and End', one({ Type: 'Pass', Next: 'E', End: true }), '$.States.S', /both Next and End/],
  ['neither Next nor End', machine({ S: { Type: 'Pass' } }), '$.States.S', /either Next or End/],
  ['End false without Next', machine({ S: { Type: 'Pass', End: false } }), '$.States.S', /either Next or End/],
  ['Next on Succeed', machine({ S: { Type: 'Succeed', Next: 'S' } }), '$.States.S.Next', /not supported/],
  [
    'a state name above 80 characters',
    machine({ ['x'.repeat(81)]: end }),
    `$.States.${'x'.repeat(81)}`,
    /longer than 80/,
  ],
  [
    'TimeoutSeconds on a Pass',
    machine({ S: { Type: 'Pass', TimeoutSeconds: 5, End: true } }),
    '$.States.S.TimeoutSeconds',
    /not supported/,
  ],
  [
    'Retry on a Wait',
    machine({ S: { Type: 'Wait', Seconds: 1, Retry: [], End: true } }),
    '$.States.S.Retry',
    /not supported/,
  ],
  [
    'a comment that is no text',
    machine({ S: { Type: 'Pass', Comment: 5, End: true } }),
    '$.States.S.Comment',
    /string/,
  ],
  ['a machine TimeoutSeconds of 0', machine({ S: end }, { TimeoutSeconds: 0 }), '$.TimeoutSeconds', /integer from 1/],
  // Tasks
  [
    'another service integration',
    machine({ S: task({ Resource: 'arn:aws:states:::sqs:sendMessage' }) }),
    '$.States.S.Resource',
    /not supported/,
  ],
  [
    'a Lambda ARN as Resource',
    machine({ S: task({ Resource: 'arn:aws:lambda:eu-west-3:1:function:f' }) }),
    '$.States.S.Resource',
    /not supported/,
  ],
  ['a task without Resource', machine({ S: task({ Resource: undefined }) }), '$.States.S.Resource', /required/],
  ['a task without Arguments', machine({ S: task({ Arguments: undefined }) }), '$.States.S.Arguments', /required/],
  [
    'a task without FunctionName',
    machine({ S: task({ Arguments: { Payload: 1 } }) }),
    '$.States.S.Arguments.FunctionName',
    /required/,
  ],
  [
    'an argument of lambda:invoke that is not simulated',
    machine({ S: task({ Arguments: { FunctionName: 'f', InvocationType: 'Event' } }) }),
    '$.States.S.Arguments.InvocationType',
    /not supported/,
  ],
  [
    'a token task that passes its token to nobody',
    machine({ S: tokenTask({ Arguments: { FunctionName: 'f' } }) }),
    '$.States.S.Arguments',
    /task token/,
  ],
  [
    'HeartbeatSeconds not below TimeoutSeconds',
    machine({ S: task({ HeartbeatSeconds: 10, TimeoutSeconds: 10 }) }),
    '$.States.S.HeartbeatSeconds',
    /smaller/,
  ],
  [
    'TimeoutSeconds 0',
    machine({ S: task({ TimeoutSeconds: 0 }) }),
    '$.States.S.TimeoutSeconds',
    /integer from 1 to 99999999/,
  ],
  ['TimeoutSeconds as text', machine({ S: task({ TimeoutSeconds: '60' }) }), '$.States.S.TimeoutSeconds', /integer/],
  ['Credentials', machine({ S: task({ Credentials: {} }) }), '$.States.S.Credentials', /not supported/],
  // Wait
  ['a Wait without a time', machine({ S: { Type: 'Wait', End: true } }), '$.States.S', /exactly one/],
  [
    'a Wait with both times',
    machine({ S: { Type: 'Wait', Seconds: 1, Timestamp: '2026-01-01T00:00:00Z', End: true } }),
    '$.States.S',
    /exactly one/,
  ],
  [
    'negative Seconds',
    machine({ S: { Type: 'Wait', Seconds: -1, End: true } }),
    '$.States.S.Seconds',
    /integer from 0/,
  ],
  [
    'a Timestamp that is not RFC 3339',
    machine({ S: { Type: 'Wait', Timestamp: '2026-01-01 00:00', End: true } }),
    '$.States.S.Timestamp',
    /RFC 3339/,
  ],
  // Choice
  [
    'a Choice without rules',
    machine({ S: { Type: 'Choice', Choices: [], Default: 'E' }, E: end }),
    '$.States.S.Choices',
    /non-empty/,
  ],
  [
    'a rule without Condition',
    one({ Type: 'Choice', Choices: [{ Next: 'E' }] }),
    '$.States.S.Choices[0].Condition',
    /must be true, false or a JSONata/,
  ],
  [
    'a Condition without {% %}',
    one({ Type: 'Choice', Choices: [{ Condition: '$x', Next: 'E' }] }),
    '$.States.S.Choices[0].Condition',
    /JSONata/,
  ],
  [
    'a rule without Next',
    machine({ S: { Type: 'Choice', Choices: [{ Condition: true }], Default: 'E' }, E: end }),
    '$.States.S.Choices[0].Next',
    /required/,
  ],
  [
    'a Default that does not exist',
    one({ Type: 'Choice', Choices: [{ Condition: true, Next: 'E' }], Default: 'X' }),
    '$.States.S.Default',
    /"X"/,
  ],
  [
    'a JSONPath rule',
    one({ Type: 'Choice', Choices: [{ Condition: true, Next: 'E', Variable: '$.x' }] }),
    '$.States.S.Choices[0].Variable',
    /JSONPath/,
  ],
  [
    'Next on a Choice',
    one({ Type: 'Choice', Choices: [{ Condition: true, Next: 'E' }], Next: 'E' }),
    '$.States.S.Next',
    /not supported/,
  ],
  // Retry and Catch
  [
    'an empty ErrorEquals',
    machine({ S: task({ Retry: [{ ErrorEquals: [] }] }) }),
    '$.States.S.Retry[0].ErrorEquals',
    /non-empty/,
  ],
  [
    'States.ALL beside another name',
    machine({ S: task({ Retry: [{ ErrorEquals: ['A', 'States.ALL'] }] }) }),
    '$.States.S.Retry[0].ErrorEquals',
    /alone/,
  ],
  [
    'States.ALL not in the last retrier',
    machine({ S: task({ Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['A'] }] }) }),
    '$.States.S.Retry[0].ErrorEquals',
    /last/,
  ],
  [
    'States.ALL not in the last catcher',
    one(
      task({
        End: undefined,
        Next: 'E',
        Catch: [
          { ErrorEquals: ['States.ALL'], Next: 'E' },
          { ErrorEquals: ['A'], Next: 'E' },
        ],
      }),
    ),
    '$.States.S.Catch[0].ErrorEquals',
    /last/,
  ],
  [
    'an invented States. name',
    machine({ S: task({ Retry: [{ ErrorEquals: ['States.Oops'] }] }) }),
    '$.States.S.Retry[0].ErrorEquals',
    /States\.Oops/,
  ],
  [
    'IntervalSeconds 0',
    machine({ S: task({ Retry: [{ ErrorEquals: ['A'], IntervalSeconds: 0 }] }) }),
    '$.States.S.Retry[0].IntervalSeconds',
    /from 1/,
  ],
  [
    'a negative MaxAttempts',
    machine({ S: task({ Retry: [{ ErrorEquals: ['A'], MaxAttempts: -1 }] }) }),
    '$.States.S.Retry[0].MaxAttempts',
    /from 0/,
  ],
  [
    'BackoffRate below 1',
    machine({ S: task({ Retry: [{ ErrorEquals: ['A'], BackoffRate: 0.5 }] }) }),
    '$.States.S.Retry[0].BackoffRate',
    /from 1/,
  ],
  [
    'MaxDelaySeconds not above IntervalSeconds',
    machine({ S: task({ Retry: [{ ErrorEquals: ['A'], IntervalSeconds: 5, MaxDelaySeconds: 5 }] }) }),
    '$.States.S.Retry[0].MaxDelaySeconds',
    /greater/,
  ],
  [
    'an unknown JitterStrategy',
    machine({ S: task({ Retry: [{ ErrorEquals: ['A'], JitterStrategy: 'HALF' }] }) }),
    '$.States.S.Retry[0].JitterStrategy',
    /FULL or NONE/,
  ],
  [
    'a catcher without Next',
    machine({ S: task({ Catch: [{ ErrorEquals: ['A'] }] }) }),
    '$.States.S.Catch[0].Next',
    /required/,
  ],
  [
    'ResultPath in a catcher',
    one(task({ End: undefined, Next: 'E', Catch: [{ ErrorEquals: ['A'], Next: 'E', ResultPath: '$' }] })),
    '$.States.S.Catch[0].ResultPath',
    /JSONPath/,
  ],
  // Parallel and Map
  [
    'a Parallel without branches',
    machine({ S: { Type: 'Parallel', Branches: [], End: true } }),
    '$.States.S.Branches',
    /non-empty/,
  ],
  [
    'a branch that leads out of itself',
    machine({
      S: { Type: 'Parallel', Branches: [{ StartAt: 'B', States: { B: { Type: 'Pass', Next: 'E' } } }], Next: 'E' },
      E: end,
    }),
    '$.States.S.Branches[0].States.B.Next',
    /same list/,
  ],
  [
    'a distributed Map',
    machine({
      S: {
        Type: 'Map',
        ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' }, StartAt: 'B', States: { B: end } },
        End: true,
      },
    }),
    '$.States.S.ItemProcessor.ProcessorConfig.Mode',
    /INLINE/,
  ],
  [
    'ItemReader',
    machine({ S: { Type: 'Map', ItemReader: {}, ItemProcessor: { StartAt: 'B', States: { B: end } }, End: true } }),
    '$.States.S.ItemReader',
    /not supported/,
  ],
  [
    'ToleratedFailureCount',
    machine({
      S: { Type: 'Map', ToleratedFailureCount: 1, ItemProcessor: { StartAt: 'B', States: { B: end } }, End: true },
    }),
    '$.States.S.ToleratedFailureCount',
    /not supported/,
  ],
  [
    'the old Iterator',
    machine({ S: { Type: 'Map', Iterator: {}, ItemProcessor: { StartAt: 'B', States: { B: end } }, End: true } }),
    '$.States.S.Iterator',
    /not supported/,
  ],
  [
    'Items that are an object',
    machine({ S: { Type: 'Map', Items: {}, ItemProcessor: { StartAt: 'B', States: { B: end } }, End: true } }),
    '$.States.S.Items',
    /array/,
  ],
  [
    'a state name used twice',
    machine({ S: { Type: 'Map', ItemProcessor: { StartAt: 'S', States: { S: end } }, End: true } }),
    '$.States.S',
    /twice/,
  ],
  [
    'a variable with the name of an outer one',
    machine({
      A: { Type: 'Pass', Assign: { v: 1 }, Next: 'S' },
      S: {
        Type: 'Map',
        ItemProcessor: { StartAt: 'B', States: { B: { Type: 'Pass', Assign: { v: 2 }, End: true } } },
        End: true,
      },
    }),
    '$.States.B.Assign.v',
    /outer scope/,
  ],
  // Assign
  [
    'assigning $states',
    machine({ S: { Type: 'Pass', Assign: { states: 1 }, End: true } }),
    '$.States.S.Assign.states',
    /reserved/,
  ],
  [
    'a variable name that is no identifier',
    machine({ S: { Type: 'Pass', Assign: { 'a-b': 1 }, End: true } }),
    '$.States.S.Assign.a-b',
    /identifier/,
  ],
  [
    'a variable name with a leading underscore',
    machine({ S: { Type: 'Pass', Assign: { _a: 1 }, End: true } }),
    '$.States.S.Assign._a',
    /identifier/,
  ],
  [
    'a variable name above 80 characters',
    machine({ S: { Type: 'Pass', Assign: { ['v'.repeat(81)]: 1 }, End: true } }),
    `$.States.S.Assign.${'v'.repeat(81)}`,
    /longer than 80/,
  ],
  [
    'Assign as an expression',
    machine({ S: { Type: 'Pass', Assign: '{% {"a": 1} %}', End: true } }),
    '$.States.S.Assign',
    /object/,
  ],
  // Expressions
  [
    'an expression that does not parse',
    machine({ S: { Type: 'Pass', Output: { a: '{% 1 + %}' }, End: true } }),
    '$.States.S.Output.a',
    /does not parse/,
  ],
  [
    '$eval',
    machine({ S: { Type: 'Pass', Output: '{% $eval("1") %}', End: true } }),
    '$.States.S.Output',
    /\$eval is not supported/,
  ],
  [
    '$eval passed on as a value',
    machine({ S: { Type: 'Pass', Output: '{% "1" ~> $eval %}', End: true } }),
    '$.States.S.Output',
    /\$eval is not supported/,
  ],
  [
    'an unqualified name',
    machine({ S: { Type: 'Pass', Output: '{% phone %}', End: true } }),
    '$.States.S.Output',
    /"phone" has no document/,
  ],
  [
    'an unqualified name in a lambda',
    machine({ S: { Type: 'Pass', Output: '{% $map($states.input.a, function($x){ b }) %}', End: true } }),
    '$.States.S.Output',
    /"b" has no document/,
  ],
  [
    '$ at top level',
    machine({ S: { Type: 'Pass', Output: '{% $ %}', End: true } }),
    '$.States.S.Output',
    /\$ has no document/,
  ],
  [
    '$$',
    machine({ S: { Type: 'Pass', Output: '{% $$.x %}', End: true } }),
    '$.States.S.Output',
    /\$\$ has no document/,
  ],
  [
    '$states.result in Arguments',
    machine({ S: task({ Arguments: { FunctionName: 'f', Payload: '{% $states.result %}' } }) }),
    '$.States.S.Arguments.Payload',
    /\$states.result does not exist/,
  ],
  [
    '$states.result in a Pass',
    machine({ S: { Type: 'Pass', Output: '{% $states.result %}', End: true } }),
    '$.States.S.Output',
    /\$states.result/,
  ],
  [
    '$states.errorOutput outside Catch',
    machine({ S: task({ Output: '{% $states.errorOutput %}' }) }),
    '$.States.S.Output',
    /\$states.errorOutput/,
  ],
  [
    '$states.result in Catch',
    one(
      task({ End: undefined, Next: 'E', Catch: [{ ErrorEquals: ['A'], Next: 'E', Output: '{% $states.result %}' }] }),
    ),
    '$.States.S.Catch[0].Output',
    /\$states.result/,
  ],
  [
    'a misspelt member of $states',
    machine({ S: { Type: 'Pass', Output: '{% $states.inptu %}', End: true } }),
    '$.States.S.Output',
    /inptu does not exist/,
  ],
  [
    'a placeholder that was not substituted',
    machine({ S: task({ Arguments: { FunctionName: '${WorkFunction}' } }) }),
    '$.States.S.Arguments.FunctionName',
    /"WorkFunction" has not been substituted/,
  ],
];

describe('a definition is refused for', () => {
  test.each(cases)('%s', (_, definition, path, message) => {
    const found = refusals(definition);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(`${path}: `)).toBe(true);
    expect(found[0]).toMatch(message);
  });

  test.each([
    'InputPath',
    'OutputPath',
    'ResultPath',
    'ResultSelector',
    'Parameters',
    'TimeoutSecondsPath',
    'HeartbeatSecondsPath',
  ])('the JSONPath field %s', (field) => {
    expect(refusals(machine({ S: task({ [field]: '$' }) }))[0]).toMatch(/belongs to the JSONPath query language/);
  });

  test('being larger than 1 MiB', () => {
    expect(refusals(machine({ S: { ...end, Comment: 'x'.repeat(1_048_576) } }))[0]).toMatch(/larger than 1 MiB/);
  });

  test('every reason at once, each with its state', () => {
    const definition = machine({ A: { Type: 'Pass', Next: 'X' }, B: { Type: 'Wait', End: true } });
    expect(() => load(definition)).toThrow(StateMachineDefinitionError);
    expect(refusals(definition)).toHaveLength(2);
    expect(() => load(definition)).toThrow(/state "A" at \$\.States\.A\.Next/);
    expect(() => load(definition)).toThrow(/state "B" at \$\.States\.B/);
  });

  test('a placeholder, naming it and its nested state', () => {
    const nested = {
      Type: 'Map',
      ItemProcessor: { StartAt: 'In', States: { In: task({ Arguments: { FunctionName: 'f-${Stage}' } }) } },
      End: true,
    };
    try {
      load(machine({ Out: nested }));
    } catch (error) {
      expect(error instanceof StateMachineDefinitionError && error.issues[0]).toMatchObject({
        state: 'In',
        message: expect.stringContaining('"Stage"'),
      });
      return;
    }
    expect.unreachable();
  });
});

describe('a definition is accepted with', () => {
  test.each([
    ['a name in a predicate', '{% $states.input.items[value > 3] %}'],
    ['a name in a later step', '{% $states.input.items.(a + b) %}'],
    ['a name in a sort term', '{% $states.input.items^(age) %}'],
    ['a name in a group', '{% $states.input.items{name: $sum(n)} %}'],
    ['$ inside a step', '{% $states.input.items.($ * 2) %}'],
    ['$ inside a predicate', '{% $states.input.items[$ > 2] %}'],
    ['a function of its own', '{% ( $f := function($x) { $x.name }; $f($states.input) ) %}'],
  ])('%s', (_, Output) => {
    expect(refusals(machine({ S: { Type: 'Pass', Output, End: true } }))).toEqual([]);
  });

  test('comments everywhere the language allows them', () => {
    const definition = machine(
      {
        S: task({
          Comment: 'c',
          Retry: [{ ErrorEquals: ['A'], Comment: 'c' }],
          Catch: [{ ErrorEquals: ['A'], Next: 'Q', Comment: 'c' }],
          End: undefined,
          Next: 'Q',
        }),
        Q: { Type: 'Choice', Comment: 'c', Choices: [{ Condition: true, Next: 'E', Comment: 'c' }] },
        E: { ...end, Comment: 'c' },
      },
      { Comment: 'c', Version: '1.0' },
    );
    expect(refusals(definition)).toEqual([]);
  });

  test('text or object alike', () => {
    const definition = machine({ S: task({ Resource: invoke }) });
    expect(load(JSON.stringify(definition)).states.size).toBe(load(definition).states.size);
  });

  test('randomly chosen states, which asl-validator, another implementation of the language, accepts too', () => {
    const property = fc.property(randomChain, (chain) => {
      const definition = machineOf(chain);
      expect(refusals(definition)).toEqual([]);
      // The validator modifies its input, so it gets a copy.
      const verdict = validateWithAslValidator(JSON.parse(JSON.stringify(definition)));
      expect(verdict.errors).toEqual([]);
    });
    // The validator compiles its schemas at each call, which takes up to half a second on a busy machine.
    fc.assert(property, { numRuns: 10 });
  });
});
