import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { projectRoot } from '#local/environment.ts';
import { temporaryFolder } from '../stack/fixtures/temporary.ts';

const folder = temporaryFolder();
const run = promisify(execFile);

/** The command itself, in a process of its own: it replaces the randomness of ids before anything is loaded. */
async function demo(name: string, seed: number): Promise<string> {
  const args = ['--inquiries', '25', '--seed', String(seed), '--texts', 'none', '--exit'];
  const env = { ...process.env, PORT: '0', DATA_DIR: join(folder, name) };
  const script = join(projectRoot, 'infra/local/demo/demo.ts');
  const { stdout, stderr } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: projectRoot,
    env,
  });
  expect(stderr).toBe('');
  return stdout.slice(stdout.indexOf('  A day at the house')).replace(/Played in \d+ s/, '');
}

function figure(report: string, label: string): number {
  const found = new RegExp(`^ {2}${label} +(\\d+)(?: |$)`, 'm').exec(report)?.[1];
  if (found === undefined) throw new Error(`The report has no line "${label}":\n${report}`);
  return Number(found);
}

it('gives a report that balances, and the same one for the same seed', async () => {
  const first = await demo('one', 3);
  const received = figure(first, 'Received');
  const states = ['off-target', 'premature', 'incomplete', 'answered', 'waiting'];
  expect(received).toBe(25);
  expect(states.reduce((sum, state) => sum + figure(first, `· ${state}`), 0)).toBe(received);
  expect(figure(first, 'First responses')).toBe(figure(first, '· answered'));
  expect(figure(first, '· within target')).toBeLessThanOrEqual(figure(first, 'First responses'));
  expect(figure(first, '· answered')).toBeGreaterThan(5);
  expect(figure(first, 'Mails sent')).toBeGreaterThan(25);
  expect(first).toContain('none lost.');
  expect(first).not.toContain('do not agree');

  expect(await demo('two', 3)).toBe(first);
}, 240_000);
