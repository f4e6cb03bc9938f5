import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoHouse } from '#local/seed/seed-house.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

const run = promisify(execFile);
let stack: LocalStack;

beforeAll(async () => {
  const clock = { clock: 'manual', now: '2026-11-23T09:00:00+01:00' } as const;
  stack = await startLocalStack({ dataDir: temporaryFolder(), house: demoHouse, ...clock, table: 'server' });
  return () => stack.stop();
});

function rebuild(...args: string[]) {
  const options = ['--disable-warning=ExperimentalWarning', 'tools/rebuild-figures.ts', '--url', stack.url, ...args];
  return run(process.execPath, options);
}

describe('an operation', () => {
  test('is invoked by hand with the given input, at the instant of the clock', async () => {
    const operation = (name: string, body: string) =>
      fetch(`${stack.url}/_local/operations/${name}`, { method: 'POST', body });
    const done = await operation('rebuild-snapshots', '{"from":"2026-11-20","to":"9999-12-31"}');
    expect(await done.json()).toEqual({ rebuiltThrough: '2026-11-22', goOnFrom: null });
    expect((await operation('snapshot-day', '{}')).status).toBe(404);
    expect((await operation('rebuild-snapshots', 'from=2026-11-20')).status).toBe(400);
    const failed = await operation('rebuild-snapshots', '{"from":"yesterday"}');
    expect(failed.status).toBe(502);
    expect(await failed.text()).toContain('Invalid ISO date');
  });

  test('rebuilds the figures of months, a quarter at a time, until yesterday', async () => {
    const { stdout } = await rebuild('--from', '2026-06-01');
    expect(stdout.trim().split('\n')).toEqual([
      'Counted from 2026-06-01 to 2026-08-31.',
      'Counted from 2026-09-01 to 2026-11-22.',
    ]);
  });

  test('reports the date format when the date is missing or invalid', async () => {
    for (const args of [[], ['--from', '31/01/2026']]) {
      const failure = await rebuild(...args).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining('Name dates as 2026-01-31') });
    }
  });
});
