/**
 * A process that is killed in the middle of its work: `node killed-process.ts <store> <transitions before the kill>`.
 * Its executions are described in killed-machine.ts.
 */
import { LocalClock } from '#local/clock/clock.ts';
import { StepFunctionsEngine } from '#local/step-functions/engine/engine.ts';
import { executionCount, killedMachine, startKilledMachine } from './killed-machine.ts';
import { startAt } from './local-engine.ts';

const [dbPath = '', transitions = '1'] = process.argv.slice(2);
let left = Number(transitions);
const clock = new LocalClock({ kind: 'manual', startAt });
const engine = new StepFunctionsEngine({
  dbPath,
  clock,
  region: 'eu-west-3',
  accountId: '000000000000',
  invoke: async (functionName) => ({ ok: true, payload: { from: functionName } }),
  onChange: () => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  },
});
engine.addStateMachine(killedMachine());
engine.resume();
for (let n = 0; n < executionCount; n++) void startKilledMachine(engine, n);
await clock.advanceTo(startAt + 3600_000);
console.log('not killed');
