import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { projectRoot } from '#local/lambda/environment.ts';
import { temporaryFolder } from '../stack/fixtures/temporary.ts';

const folder = temporaryFolder();
const run = promisify(execFile);

/** The command in a process of its own, because it replaces the randomness of ids before any module is loaded. */
async function demo(name: string, seed: number, ...size: readonly string[]): Promise<string> {
  const args = [...size, '--seed', String(seed), '--texts', 'none', '--exit'];
  const env = { ...process.env, PORT: '0', DATA_DIR: join(folder, name) };
  const script = join(projectRoot, 'infra/local/demo/demo.ts');
  const { stdout, stderr } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: projectRoot,
    env,
  });
  expect(stderr).toBe('');
  return stdout.slice(stdout.search(/ {2}(A day|\d+ days) at the house/)).replace(/Played in \d+ s/, '');
}

function figure(report: string, label: string): number {
  const found = new RegExp(`^ {2}${label} +(\\d+)(?: |$)`, 'm').exec(report)?.[1];
  if (found === undefined) throw new Error(`The report has no line "${label}":\n${report}`);
  return Number(found);
}

/** Messages of clients who had an inquiry open. */
function joined(report: string): number {
  return Number(/, (\d+) joined an open inquiry/.exec(report)?.[1]);
}

const states = [
  'off-target',
  'incomplete',
  'answer due',
  'client’s turn',
  'meeting ahead',
  'outcome due',
  'paused',
] as const;

it('replays a day, with a consistent report and meetings that are still ahead', async () => {
  const report = await demo('day', 3, '--per-day', '16');
  const received = figure(report, 'Received');
  const closed = report.includes('· closed') ? figure(report, '· closed') : 0;
  expect(received + joined(report)).toBe(16);
  expect(states.reduce((sum, state) => sum + figure(report, `· ${state}`), closed)).toBe(received);
  expect(figure(report, 'First responses')).toBe(figure(report, '→ answered'));
  expect(figure(report, '· within target')).toBeLessThanOrEqual(figure(report, 'First responses'));
  expect(figure(report, '→ answered')).toBeGreaterThan(3);
  expect(figure(report, '· meeting ahead')).toBeGreaterThan(0);
  expect(figure(report, 'Mails sent')).toBeGreaterThan(16);
  expect(report).toContain('none lost.');
  expect(report).not.toContain('do not agree');
}, 240_000);

it('replays inquiries over several days, the same ones for the same seed', async () => {
  const size = ['--days', '9', '--per-day', '2'];
  const first = await demo('nine', 5, ...size);
  expect(figure(first, 'Received') + joined(first)).toBe(18);
  expect(figure(first, '→ met')).toBeGreaterThan(0);
  expect(figure(first, 'Clients’ choices')).toBeGreaterThan(3);
  expect(first).toContain('none lost.');
  expect(first).not.toContain('do not agree');
  expect(await demo('nine-again', 5, ...size)).toBe(first);
}, 240_000);
