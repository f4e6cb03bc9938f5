import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort, portOf } from '#local/kernel/ports.ts';
import { projectRoot } from '#local/lambda/environment.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from './fixtures/blueprint.ts';
import { type ExecutionJson, json } from './fixtures/json.ts';
import { sendRequest } from './fixtures/send-request.ts';
import { readItem } from './fixtures/table.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

const now = '2026-11-23T09:00:00+01:00';

function run(file: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(projectRoot, file), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await once(child, 'exit');
  });
  return child;
}

/** All output until `until` appears or the process ends. */
async function output(child: ChildProcess, until?: RegExp): Promise<{ text: string; code: number | null }> {
  let text = '';
  const ended = once(child, 'close');
  const seen = new Promise<void>((resolve) => {
    const read = (chunk: Buffer) => {
      text += chunk;
      if (until?.test(text)) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
  await Promise.race([ended, seen]);
  return { text, code: child.exitCode };
}

async function startChild(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const child = run('test/local/stack/fixtures/run-stack.ts', [dataDir, now]);
  const { text } = await output(child, /\n/);
  return { child, url: JSON.parse(text).url };
}

async function startHere(dataDir: string, table: 'embedded' | 'server' = 'embedded'): Promise<LocalStack> {
  const stack = await startLocalStack({ dataDir, clock: 'manual', now, blueprint: fixtureBlueprint, table });
  onTestFinished(() => stack.stop());
  return stack;
}

const refused = (dataDir: string) =>
  startLocalStack({ dataDir, clock: 'manual', now, blueprint: fixtureBlueprint }).then(
    async (stack) => {
      await stack.stop();
      throw new Error('It started.');
    },
    (error: unknown) => error,
  );

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

const execution = (url: string) => json<ExecutionJson>(fetch(`${url}/_local/executions/visit`));

const record = (url: string, id: string, name?: string) =>
  fetch(`${url}/things`, { method: 'POST', body: JSON.stringify({ id, name }) });

describe('a stack that is killed with SIGKILL', () => {
  test('resumes its state: events, executions, timers, the clock, and its table', async () => {
    const dataDir = temporaryFolder();
    const { child, url } = await startChild(dataDir);
    await record(url, 'visit', 'visit-wanted.v1');
    await expect.poll(async () => (await execution(url)).waitingFor).toBe('token');
    await fetch(`${url}/_local/clock`, { method: 'POST', body: '{"advance":"PT1H"}' });
    await fetch(`${url}/letters`, { method: 'POST', body: '{"to":"a@client.example","subject":"Avant"}' });
    // The response says that state and event are written; whether the event was delivered yet varies.
    expect((await record(url, 'just-before')).status).toBe(202);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const stack = await startHere(dataDir);
    expect(new Date(stack.clock.now()).toISOString()).toBe('2026-11-23T09:00:00.000Z');
    await stack.settle();
    expect(Number((await readItem('counted', 'just-before'))?.times)).toBeGreaterThanOrEqual(1);
    expect((await readItem('greeted', 'visit'))?.times).toBe(1);
    expect(stack.mail()).toMatchObject([{ id: 1, subject: 'Avant', at: '2026-11-23T09:00:00.000Z' }]);
    await stack.clock.advanceTo(Date.parse('2026-11-23T12:00:00Z'));
    const visit = await execution(stack.url);
    expect(visit).toMatchObject({
      status: 'SUCCEEDED',
      currentState: 'Left in silence',
      stoppedAt: '2026-11-23T12:00:00.000Z',
    });
  });

  test('accepts, after the restart, an answer for an earlier token', async () => {
    const dataDir = temporaryFolder();
    const { child, url } = await startChild(dataDir);
    await record(url, 'visit', 'visit-wanted.v1');
    await expect.poll(async () => (await execution(url)).waitingFor).toBe('token');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const stack = await startHere(dataDir);
    expect((await fetch(`${stack.url}/visits/visit`, { method: 'POST' })).status).toBe(204);
    await stack.settle();
    const visit = await execution(stack.url);
    expect(visit.currentState).toBe('Answered');
  });
});

test('ends a DynamoDB server that still holds the folder’s file, and never another process', async () => {
  const dataDir = temporaryFolder();
  const binary = createRequire(import.meta.url).resolve(`@dynoxide/${process.platform}-${process.arch}/dynoxide`);
  const server = spawn(binary, [
    '--port',
    String(await freePort('orphan')),
    '--db-path',
    join(dataDir, 'dynamodb.sqlite'),
  ]);
  writeFileSync(join(dataDir, 'dynamodb.pid'), String(server.pid));
  const ended = once(server, 'exit');
  const first = await startHere(dataDir, 'server');
  await ended;
  await first.stop();

  const innocent = spawn('sleep', ['30']);
  writeFileSync(join(dataDir, 'dynamodb.pid'), String(innocent.pid));
  await startHere(dataDir, 'server');
  expect(isAlive(innocent.pid ?? 0)).toBe(true);
  innocent.kill();
});

describe('a data folder', () => {
  test('is used by one stack at a time', async () => {
    const dataDir = temporaryFolder();
    const { child } = await startChild(dataDir);
    expect(await refused(dataDir)).toMatchObject({
      name: 'DataFolderInUseError',
      message: `Another local stack is running on ${dataDir} (process ${child.pid})`,
      remedy: expect.stringContaining('DATA_DIR='),
    });
    child.kill('SIGTERM');
    await once(child, 'exit');
    await startHere(dataDir);
  });

  test.each(['local.sqlite', 'executions.sqlite', 'table.sqlite', 'dynamodb.sqlite', 'lock.sqlite'])(
    'with a damaged %s is refused with instructions for a fresh start',
    async (file) => {
      const dataDir = temporaryFolder();
      writeFileSync(join(dataDir, file), 'this is no database, whatever its name says '.repeat(100));
      const error = await refused(dataDir);
      expect(error).toMatchObject({
        name: 'DataFolderBrokenError',
        remedy: expect.stringContaining('npm start -- --fresh'),
      });
      expect(error).toMatchObject({ message: expect.stringContaining(join(dataDir, file)) });
    },
  );

  test('written by another version is refused', async () => {
    const dataDir = temporaryFolder();
    const db = new DatabaseSync(join(dataDir, 'local.sqlite'));
    db.exec('CREATE TABLE mail (id); PRAGMA user_version = 99');
    db.close();
    expect(await refused(dataDir)).toMatchObject({
      name: 'DataFolderBrokenError',
      message: expect.stringContaining('another version (99, here 1)'),
    });
  });

  test('that is a file is refused', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await refused(file)).toMatchObject({ name: 'SettingInvalidError', message: expect.stringContaining(file) });
  });
});

describe('npm start', () => {
  const start = (env: Record<string, string>, ...args: string[]) =>
    run('infra/local/start.ts', args, { PORT: '0', HOUSE_PAST: 'none', ...env });

  test('prints its addresses within a few seconds, and stops cleanly', async () => {
    const dataDir = join(temporaryFolder(), 'new');
    const child = start({ DATA_DIR: dataDir });
    const { text } = await output(child, /Ctrl-C/);
    const url = /http:\/\/localhost:\d+/.exec(text)?.[0];
    for (const place of ['/', '/_local/mail', '/_local/session?role=manager&then=/board', '/_local'])
      expect(text).toContain(`${url}${place}`);
    expect(Number(/ready in ([\d.]+) s/.exec(text)?.[1])).toBeLessThan(15);
    expect((await fetch(`${url}/_local`)).status).toBe(200);
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect(child.exitCode).toBe(0);
    // Everything is in the table's file, and its log is gone.
    expect(existsSync(join(dataDir, 'table.sqlite'))).toBe(true);
    expect(existsSync(join(dataDir, 'table.sqlite-wal'))).toBe(false);
  });

  test('goes on with a folder that was begun on the DynamoDB server', async () => {
    const dataDir = temporaryFolder();
    const first = await startHere(dataDir, 'server');
    await record(first.url, 'earlier');
    await first.settle();
    await first.stop();
    const stack = await startLocalStack({ dataDir, clock: 'manual', now, blueprint: fixtureBlueprint });
    onTestFinished(() => stack.stop());
    expect((await readItem('counted', 'earlier'))?.times).toBe(1);
    expect(existsSync(join(dataDir, 'table.sqlite'))).toBe(false);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'ends with npm, even when npm itself ends by %s',
    async (signal) => {
      const dataDir = join(temporaryFolder(), 'new');
      const npm = spawn('npm', ['start', '--silent'], {
        cwd: projectRoot,
        env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
      });
      await output(npm, /Ctrl-C/);
      const stack = Number(readFileSync(join(dataDir, 'owner'), 'utf8'));
      npm.kill(signal);
      await expect.poll(() => isAlive(stack), { timeout: 8_000 }).toBe(false);
    },
    20_000,
  );

  test('on a busy port names it and how to choose another, in one line', async () => {
    const other = createServer().listen(0);
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const port = portOf(other);
    const { text, code } = await output(start({ PORT: String(port), DATA_DIR: join(temporaryFolder(), 'x') }));
    expect(text).toBe(`Port ${port} is already in use; choose another one: PORT=${port + 1} npm start.\n`);
    expect(code).toBe(1);
  });

  test('with an invalid setting names it, in one line', async () => {
    const { text, code } = await output(start({ CLOCK: 'manual', NOW: 'soon' }));
    expect(text).toBe('NOW="soon" is not an instant; give one with its offset: NOW=2026-11-23T09:00:00+01:00.\n');
    expect(code).toBe(1);
  });

  test('-- --fresh moves the old data aside and deletes nothing', async () => {
    const folder = temporaryFolder();
    const dataDir = join(folder, 'data');
    const first = start({ DATA_DIR: dataDir });
    await output(first, /Ctrl-C/);
    first.kill('SIGTERM');
    await once(first, 'exit');
    writeFileSync(join(dataDir, 'local.sqlite'), 'broken '.repeat(1000));
    const broken = await output(start({ DATA_DIR: dataDir }));
    expect(broken.text).toContain('npm start -- --fresh moves the old data aside; nothing is deleted.');
    expect(broken.code).toBe(1);
    const { text } = await output(start({ DATA_DIR: dataDir }, '--fresh'), /Ctrl-C/);
    const [aside] = readdirSync(folder).filter((name) => name.startsWith('data.earlier-'));
    expect(text).toContain(join(folder, aside ?? 'nothing was moved'));
    expect(readFileSync(join(folder, aside ?? '', 'local.sqlite'), 'utf8')).toContain('broken');
  });

  test('-- --fresh without earlier data moves nothing', async () => {
    const folder = temporaryFolder();
    const dataDir = join(folder, 'data');
    mkdirSync(dataDir);
    const { text } = await output(start({ DATA_DIR: dataDir }, '--fresh'), /Ctrl-C/);
    expect(text).not.toContain('Earlier data');
    expect(readdirSync(folder)).toEqual(['data']);
  });

  test('without a reachable DynamoDB names the variable', async () => {
    const { text, code } = await output(
      start({ DYNAMODB_ENDPOINT: 'http://127.0.0.1:9', DATA_DIR: join(temporaryFolder(), 'x') }),
    );
    expect(text).toContain('Nothing answers at DYNAMODB_ENDPOINT=http://127.0.0.1:9');
    expect(code).toBe(1);
  }, 20_000);
});

describe('an external DynamoDB', () => {
  test('is used when given, and left running', async () => {
    const first = await startHere(temporaryFolder(), 'server');
    const endpoint = first.endpoints.dynamodb;
    const { text } = await output(
      run('infra/local/start.ts', [], {
        PORT: '0',
        HOUSE_PAST: 'none',
        DYNAMODB_ENDPOINT: endpoint,
        DATA_DIR: join(temporaryFolder(), 'x'),
      }),
      /Ctrl-C/,
    );
    expect(text).toContain('Vestibule is open');
    expect((await sendRequest(endpoint)).status).toBeGreaterThan(0);
  });
});
