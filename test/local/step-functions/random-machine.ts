import fc from 'fast-check';
import { machine, task, tokenTask } from './local-engine.ts';

/** A small machine before its states have names. */
export type RandomState =
  | { kind: 'pass'; value: number }
  | { kind: 'wait'; seconds: number }
  | { kind: 'task'; fails: number; attempts: number; caught: boolean; jitter: boolean; value: number }
  | { kind: 'token'; timeout: number | undefined; heartbeat: boolean; caught: boolean }
  | { kind: 'choice'; above: number }
  | { kind: 'fail' }
  | { kind: 'broken' }
  | { kind: 'parallel'; branches: RandomState[][]; retried: boolean; caught: boolean }
  | { kind: 'map'; items: number; concurrency: number; chain: RandomState[] };

const { chain } = fc.letrec<{ chain: RandomState[]; state: RandomState }>((tie) => ({
  chain: fc.array(tie('state'), { minLength: 1, maxLength: 4, depthIdentifier: 'chain' }),
  state: fc.oneof(
    { depthSize: 'small', maxDepth: 2, withCrossShrink: true },
    fc.record({ kind: fc.constant('pass' as const), value: fc.integer() }),
    fc.record({ kind: fc.constant('wait' as const), seconds: fc.nat(5) }),
    fc.record({
      kind: fc.constant('task' as const),
      fails: fc.nat(3),
      attempts: fc.nat(3),
      caught: fc.boolean(),
      jitter: fc.boolean(),
      value: fc.integer(),
    }),
    fc.record({
      kind: fc.constant('token' as const),
      timeout: fc.option(fc.integer({ min: 5, max: 15 }), { nil: undefined }),
      heartbeat: fc.boolean(),
      caught: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('choice' as const), above: fc.nat(14) }),
    fc.constantFrom({ kind: 'fail' as const }, { kind: 'broken' as const }),
    fc.record({
      kind: fc.constant('parallel' as const),
      branches: fc.array(tie('chain'), { minLength: 1, maxLength: 2 }),
      retried: fc.boolean(),
      caught: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('map' as const), items: fc.nat(3), concurrency: fc.nat(2), chain: tie('chain') }),
  ),
}));

export const randomChain: fc.Arbitrary<RandomState[]> = chain;

export function machineOf(states: readonly RandomState[]): object {
  const names = { next: 0 };
  const { StartAt, States } = listOf(states, names);
  return machine(States, { StartAt, TimeoutSeconds: 40 });
}

interface Names {
  next: number;
}

/** A list of states in a row. Every state that catches or chooses may also go to the list's own `Rescued` state. */
function listOf(states: readonly RandomState[], names: Names): { StartAt: string; States: Record<string, object> } {
  const own = states.map(() => `s${names.next++}`);
  const rescue = `s${names.next++}`;
  const last = `s${names.next++}`;
  const States: Record<string, object> = {};
  let rescued = false;
  for (const [index, state] of states.entries()) {
    const name = own[index] ?? '';
    if (state.kind === 'fail') {
      States[name] = { Type: 'Fail', Error: 'Planned', Cause: name };
      break;
    }
    rescued ||= state.kind === 'choice' || ('caught' in state && state.caught);
    States[name] = stateOf(state, own[index + 1] ?? last, rescue, names);
  }
  if (rescued) States[rescue] = { Type: 'Pass', Output: { rescued: '{% $states.input %}' }, End: true };
  if (states.every((state) => state.kind !== 'fail')) States[last] = { Type: 'Succeed' };
  return { StartAt: own[0] ?? '', States };
}

function stateOf(state: Exclude<RandomState, { kind: 'fail' }>, Next: string, rescue: string, names: Names): object {
  const Catch = [
    { ErrorEquals: ['States.ALL'], Next: rescue, Assign: { [`caught_${rescue}`]: '{% $states.errorOutput.Error %}' } },
  ];
  const going = { End: undefined, Next };
  switch (state.kind) {
    case 'pass':
      return { Type: 'Pass', Output: { value: state.value, now: '{% $millis() %}', random: '{% $random() %}' }, Next };
    case 'wait':
      return { Type: 'Wait', Seconds: state.seconds, Next };
    case 'broken':
      return { Type: 'Pass', Output: '{% $states.input.nothing.here %}', Next };
    case 'task': {
      const Payload = { fails: state.fails, retry: '{% $states.context.State.RetryCount %}', value: state.value };
      const JitterStrategy = state.jitter ? 'FULL' : 'NONE';
      return task({
        ...going,
        Arguments: { FunctionName: 'work', Payload },
        Retry: [{ ErrorEquals: ['Flaky'], MaxAttempts: state.attempts, JitterStrategy }],
        ...(state.caught ? { Catch } : {}),
      });
    }
    case 'token':
      return tokenTask({
        ...going,
        ...(state.timeout === undefined ? {} : { TimeoutSeconds: state.timeout }),
        ...(state.heartbeat ? { HeartbeatSeconds: 4 } : {}),
        ...(state.caught ? { Catch } : {}),
      });
    case 'choice': {
      const Condition = `{% $states.context.Execution.Input.n > ${state.above} %}`;
      return { Type: 'Choice', Choices: [{ Condition, Next }], Default: rescue };
    }
    case 'parallel':
      return {
        Type: 'Parallel',
        Branches: state.branches.map((branch) => listOf(branch, names)),
        ...(state.retried ? { Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1 }] } : {}),
        ...(state.caught ? { Catch } : {}),
        Next,
      };
    case 'map':
      return {
        Type: 'Map',
        Items: Array.from({ length: state.items }, (_, index) => index),
        MaxConcurrency: state.concurrency,
        ItemProcessor: listOf(state.chain, names),
        Next,
      };
  }
}
