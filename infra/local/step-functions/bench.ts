/**
 * How many transitions per second the engine makes on this machine:
 * `node infra/local/step-functions/bench.ts [executions] [store file]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalClock } from '../clock/clock.ts';
import { loadStateMachine } from './definition/load-state-machine.ts';
import { StepFunctionsEngine } from './engine/engine.ts';
import type { StateMachine } from './model/state-machine.ts';

export interface BenchResult {
  readonly executions: number;
  readonly transitions: number;
  readonly seconds: number;
  readonly transitionsPerSecond: number;
}

/** Runs `executions` executions of a task, a wait and a choice loop to their end, on a store at `dbPath`. */
export async function benchTransitions(executions: number, dbPath: string): Promise<BenchResult> {
  const clock = new LocalClock({ kind: 'manual', startAt: Date.UTC(2026, 0, 1) });
  let transitions = 0;
  const engine = new StepFunctionsEngine({
    dbPath,
    clock,
    region: 'eu-west-3',
    accountId: '000000000000',
    invoke: async (_name, payload) => ({ ok: true, payload }),
    onChange: () => {
      transitions += 1;
    },
  });
  const machine = benchMachine(engine.stateMachineArn('Bench'));
  engine.addStateMachine(machine);
  engine.resume();
  const begunAt = performance.now();
  await Promise.all(
    Array.from({ length: executions }, (_, n) => engine.start({ machine, name: `run-${n}`, input: { n } })),
  );
  await clock.advanceTo(clock.now() + 24 * 3600 * 1000);
  const seconds = (performance.now() - begunAt) / 1000;
  await engine.close();
  return { executions, transitions, seconds, transitionsPerSecond: Math.round(transitions / seconds) };
}

function benchMachine(arn: string): StateMachine {
  const Arguments = { FunctionName: 'work', Payload: { n: '{% $states.input.n %}', round: '{% $round %}' } };
  const definition = {
    QueryLanguage: 'JSONata',
    StartAt: 'Begin',
    States: {
      Begin: { Type: 'Pass', Assign: { round: 0 }, Next: 'Work' },
      Work: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Arguments,
        TimeoutSeconds: 30,
        Assign: { round: '{% $round + 1 %}' },
        Output: '{% $states.result.Payload %}',
        Next: 'Pause',
      },
      Pause: { Type: 'Wait', Seconds: '{% 60 + $states.input.n % 60 %}', Next: 'Enough?' },
      'Enough?': { Type: 'Choice', Choices: [{ Condition: '{% $round >= 3 %}', Next: 'Done' }], Default: 'Work' },
      Done: { Type: 'Succeed' },
    },
  };
  return loadStateMachine({ name: 'Bench', arn, definition });
}

if (import.meta.main) {
  const directory = mkdtempSync(join(tmpdir(), 'step-functions-bench-'));
  const [executions = '2000', dbPath = join(directory, 'bench.db')] = process.argv.slice(2);
  console.log(await benchTransitions(Number(executions), dbPath));
  rmSync(directory, { recursive: true, force: true });
}
