/**
 * `npm run explore -- --seeds 10000 [--from 1]`, or `--seed 4711` to run one seed again alone; `--table server` for the
 * real server instead of the table in memory.
 */
import { parseArgs } from 'node:util';
import { explore, failureInWords, lived, shortened } from './explore.ts';
import { findingsIn } from './invariants.ts';
import { householdOf } from './life.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '500' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    shrink: { type: 'string', default: '12' },
    table: { type: 'string', default: 'memory' },
  },
});
if (values.table !== 'memory' && values.table !== 'server') throw new Error('--table is "memory" or "server".');
const { table } = values;

const say = (line: string) => process.stdout.write(`${line}\n`);
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

async function replay(seed: number): Promise<boolean> {
  const history = await lived([{ seed }], table);
  for (const [index, life] of householdOf(seed).entries()) {
    say(`Life ${index}: begins as ${life.beginning}`);
    for (const { at, meant, status, body } of history.acts.filter((act) => act.life === index)) {
      say(`  ${at} ${meant} → ${status} ${body.slice(0, 120)}`);
    }
  }
  for (const { inquiry, events } of history.inquiries) {
    say(`${inquiry.inquiryId} ends as ${inquiry.status}`);
    for (const { occurredAt, name, data } of events) say(`  ${occurredAt} ${name} ${JSON.stringify(data)}`);
  }
  const findings = findingsIn(history);
  const [first] = findings;
  for (const { invariant, what } of findings) say(`BROKEN ${invariant}: ${what}`);
  if (first === undefined) {
    say('Every invariant holds.');
    return true;
  }
  const shortest = await shortened(seed, first.invariant, Number(values.shrink), table);
  say(failureInWords({ seed, findings, shortest }));
  return false;
}

async function many(count: number, from: number): Promise<boolean> {
  const report = await explore(
    Array.from({ length: count }, (_, index) => from + index),
    {
      table,
      shrinkRuns: Number(values.shrink),
      onFinding: ({ seed, invariant, what }, wave) =>
        say(`BROKEN by seed ${seed}, in the wave ${wave.join()}: ${invariant}: ${what}`),
      onProgress: ({ seedsDone, failing, seconds }) => {
        const rate = seedsDone / seconds;
        const left = (count - seedsDone) / rate;
        say(`${seedsDone} of ${count} seeds, ${rate.toFixed(1)} a second, ${clock(left)} left, ${failing} failing`);
      },
    },
  );
  for (const failure of report.failures) say(failureInWords(failure));
  const { seeds, lives, acts, done, mails, executions, longest, failures, seconds } = report;
  say(
    `${failures.length === 0 ? 'Every invariant holds' : `${failures.length} seeds fail`}: ${seeds} seeds, ${lives} inquiries, ` +
      `${acts} acts (${done} took effect), ${mails} mails, ${executions} executions (the longest ${longest.events} events, ` +
      `${longest.transitions} states) in ${clock(seconds)}.`,
  );
  // The last line is a plain count of seeds, like the test run's, for scripts that add them up.
  const failed = new Set(failures.map(({ seed }) => seed)).size;
  say(`${seeds - failed} passed, ${failed} failed`);
  return failures.length === 0;
}

const isFine =
  values.seed === undefined ? await many(Number(values.seeds), Number(values.from)) : await replay(Number(values.seed));
process.exitCode = isFine ? 0 : 1;
