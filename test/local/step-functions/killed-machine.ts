import { loadStateMachine } from '#local/step-functions/definition/load-state-machine.ts';
import type { StepFunctionsEngine } from '#local/step-functions/engine/engine.ts';
import type { StateMachine } from '#local/step-functions/model/state-machine.ts';
import { machine, task, tokenTask } from './local-engine.ts';

export const executionCount = 3;

/** Work, a wait, two branches of which one waits for an unused token, and the end. */
export function killedMachine(): StateMachine {
  const Branches = [
    { StartAt: 'Call', States: { Call: task({ Output: '{% $states.result.Payload %}' }, 'call') } },
    {
      StartAt: 'Ask',
      States: {
        Ask: tokenTask({ TimeoutSeconds: 600, Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Nobody' }] }),
        Nobody: { Type: 'Pass', Output: 'nobody', End: true },
      },
    },
  ];
  const definition = machine({
    Work: task({ Assign: { n: '{% $states.input.n %}' }, End: undefined, Next: 'Pause' }),
    Pause: { Type: 'Wait', Seconds: 60, Next: 'Both' },
    Both: { Type: 'Parallel', Branches, Output: { n: '{% $n %}', both: '{% $states.result %}' }, End: true },
  });
  return loadStateMachine({
    name: 'Killed',
    arn: 'arn:aws:states:eu-west-3:000000000000:stateMachine:Killed',
    definition,
  });
}

export function startKilledMachine(engine: StepFunctionsEngine, n: number) {
  return engine.start({ machine: killedMachine(), name: `run-${n}`, input: { n } });
}
