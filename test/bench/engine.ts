import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchTransitions } from '#local/step-functions/bench.ts';

/** The engine on a store in a temporary folder: 500 executions of a task, a wait and a choice loop. */
const folder = mkdtempSync(join(tmpdir(), 'vestibule-bench-'));
try {
  const { executions, transitions, seconds, transitionsPerSecond } = await benchTransitions(
    500,
    join(folder, 'bench.sqlite'),
  );
  console.log(
    `${executions} executions, ${transitions} transitions, ${seconds.toFixed(1)} s, ${Math.round(transitionsPerSecond)} transitions/s`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
