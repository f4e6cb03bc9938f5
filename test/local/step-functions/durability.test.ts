import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { LocalClock } from '#local/clock/clock.ts';
import { ExecutionStoreCorruptError } from '#local/step-functions/store/store-errors.ts';
import { executionCount, killedMachine, startKilledMachine } from './killed-machine.ts';
import { LocalEngine, machine, startAt, task, tokenTask } from './local-engine.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const executionArn = (name: string, of = 'Machine') => `arn:aws:states:eu-west-3:000000000000:execution:${of}:${name}`;

describe('after a restart', () => {
  const definition = machine({
    Ask: tokenTask({ TimeoutSeconds: 100, Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Late' }] }),
    Late: { Type: 'Wait', Seconds: 50, End: true },
  });

  test('an earlier token is still valid', async () => {
    const dbPath = join(temporaryDirectory(), 'store.db');
    const before = new LocalEngine({ ask: () => null }, { dbPath }).add(definition).resume();
    const arn = await before.start();
    const taskToken = before.calls[0]?.payload.token;
    await before.close();
    const after = new LocalEngine({}, { dbPath }).resume();
    await after.call('SendTaskSuccess', { taskToken, output: '"kept"' });
    expect(after.describe(arn)).toMatchObject({ status: 'SUCCEEDED', output: 'kept' });
    expect(after.calls).toEqual([]);
  });

  test('timers fire at their instants', async () => {
    const dbPath = join(temporaryDirectory(), 'store.db');
    const before = new LocalEngine({ ask: () => null }, { dbPath }).add(definition).resume();
    const arn = await before.start();
    await before.advance(40);
    await before.close();
    const clock = new LocalClock({ kind: 'manual', startAt: startAt + 40_000 });
    const after = new LocalEngine({}, { dbPath, clock }).resume();
    expect(clock.nextDueAt()).toBe(startAt + 100_000);
    await after.advance(110);
    expect(after.describe(arn).stoppedAt).toBe(startAt + 150_000);
  });

  test('timers that came due meanwhile fire at once', async () => {
    const dbPath = join(temporaryDirectory(), 'store.db');
    const before = new LocalEngine({ ask: () => null }, { dbPath }).add(definition).resume();
    const arn = await before.start();
    await before.close();
    const clock = new LocalClock({ kind: 'manual', startAt: startAt + 500_000 });
    const after = new LocalEngine({}, { dbPath, clock }).resume();
    await clock.settle();
    expect(after.path(arn)).toEqual(['Ask', 'Late']);
  });

  test('an invocation whose response was lost is repeated, with the same identity', async () => {
    const dbPath = join(temporaryDirectory(), 'store.db');
    const before = new LocalEngine({ work: () => new Promise(() => {}) }, { dbPath })
      .add(machine({ Work: task() }))
      .resume();
    const request = { stateMachineArn: 'arn:aws:states:eu-west-3:000000000000:stateMachine:Machine', name: 'run' };
    await before.api.handle('AWSStepFunctions.StartExecution', request);
    await before.close();
    const after = new LocalEngine({ work: () => 'again' }, { dbPath }).resume();
    await after.clock.settle();
    expect(after.describe(executionArn('run')).output).toMatchObject({ Payload: 'again' });
    expect(after.calls[0]?.context.invocationId).toBe(before.calls[0]?.context.invocationId);
  });

  test('an answer that arrives after the close is not applied', async () => {
    const dbPath = join(temporaryDirectory(), 'store.db');
    let answer: (value: unknown) => void = () => {};
    const slow = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const before = new LocalEngine({ work: slow }, { dbPath }).add(machine({ Work: task() })).resume();
    const request = { stateMachineArn: 'arn:aws:states:eu-west-3:000000000000:stateMachine:Machine', name: 'run' };
    await before.api.handle('AWSStepFunctions.StartExecution', request);
    await before.close();
    answer('late');
    await before.clock.settle();
    expect(before.errors).toEqual([]);
    const after = new LocalEngine({ work: () => 'right' }, { dbPath }).resume();
    await after.clock.settle();
    expect(after.describe(executionArn('run')).output).toMatchObject({ Payload: 'right' });
  });

  test('a running execution finishes on the definition it was started with', async () => {
    const dbPath = join(temporaryDirectory(), 'store.db');
    const version = (Output: string) => machine({ W: { Type: 'Wait', Seconds: 5, Output, End: true } });
    const before = new LocalEngine({}, { dbPath }).add(version('old')).resume();
    const old = await before.start({}, 'old');
    await before.close();
    const after = new LocalEngine({}, { dbPath }).add(version('new')).resume();
    const fresh = await after.start({}, 'new');
    await after.advance(5);
    expect(after.describe(old).output).toBe('old');
    expect(after.describe(fresh).output).toBe('new');
  });

  test('histories and closed executions are complete', async () => {
    const dbPath = join(temporaryDirectory(), 'store.db');
    const before = new LocalEngine({ work: () => 1 }, { dbPath }).add(machine({ Work: task() })).resume();
    const arn = await before.start();
    const [history, description] = [before.history(arn), before.describe(arn)];
    await before.close();
    const after = new LocalEngine({}, { dbPath }).resume();
    expect(after.history(arn)).toEqual(history);
    expect(after.describe(arn)).toEqual(description);
  });
});

describe('a process killed by SIGKILL', () => {
  const script = join(import.meta.dirname, 'killed-process.ts');
  const kill = (dbPath: string, transitions: number) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, dbPath, String(transitions)], {
      encoding: 'utf8',
    });

  test.each([1, 2, 4, 7, 11, 15])(
    'after %i transitions leaves executions that finish normally',
    async (transitions) => {
      const dbPath = join(temporaryDirectory(), 'store.db');
      const killed = kill(dbPath, transitions);
      expect([killed.signal, killed.stdout, killed.stderr]).toEqual(['SIGKILL', '', '']);
      const functions = {
        work: () => ({ from: 'work' }),
        call: () => ({ from: 'call' }),
        ask: () => ({ from: 'ask' }),
      };
      const after = new LocalEngine(functions, { dbPath }).resume();
      after.engine.addStateMachine(killedMachine());
      // A start without a response before the kill is repeated by its caller, and is the same execution.
      for (let n = 0; n < executionCount; n++) await startKilledMachine(after.engine, n);
      await after.advance(3600);
      for (let n = 0; n < executionCount; n++) {
        const arn = executionArn(`run-${n}`, 'Killed');
        expect(after.describe(arn)).toMatchObject({
          status: 'SUCCEEDED',
          output: { n, both: [{ from: 'call' }, 'nobody'] },
        });
        expect(after.path(arn)).toEqual(['Work', 'Pause', 'Both', 'Call', 'Ask', 'Nobody']);
        expect(after.history(arn).map(({ id }) => id)).toEqual(after.history(arn).map((_, index) => index + 1));
        expect(after.describe(arn).stoppedAt).toBe(startAt + 660_000);
      }
      expect(after.engine.store.timers()).toEqual([]);
      expect(after.engine.store.invocations()).toEqual([]);
    },
  );
});

describe('a damaged store is refused with ExecutionStoreCorruptError', () => {
  const openStore = (dbPath: string) => new LocalEngine({}, { dbPath });

  test('when the file is not SQLite', () => {
    const dbPath = join(temporaryDirectory(), 'store.db');
    writeFileSync(dbPath, 'this is not a database, it is a text that is long enough to be read as a header'.repeat(20));
    expect(() => openStore(dbPath)).toThrow(ExecutionStoreCorruptError);
  });

  test('when it is another database', () => {
    const dbPath = join(temporaryDirectory(), 'store.db');
    const other = new DatabaseSync(dbPath);
    other.exec('CREATE TABLE notes (text TEXT)');
    other.close();
    expect(() => openStore(dbPath)).toThrow(/not an execution store/);
  });

  test('when pages are overwritten', async () => {
    const dbPath = join(temporaryDirectory(), 'store.db');
    const local = openStore(dbPath)
      .add(machine({ W: { Type: 'Wait', Seconds: 9, End: true } }))
      .resume();
    for (let n = 0; n < 50; n++) await local.start({ n }, `run-${n}`);
    await local.close();
    const healthy = new DatabaseSync(dbPath);
    const pages = Number(healthy.prepare('PRAGMA page_count').get()?.page_count);
    healthy.close();
    const { openSync, writeSync, closeSync } = await import('node:fs');
    const file = openSync(dbPath, 'r+');
    for (let page = 1; page < pages; page++) writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
    closeSync(file);
    expect(() => openStore(dbPath)).toThrow(ExecutionStoreCorruptError);
  });

  test('when an execution is no snapshot', async () => {
    const dbPath = join(temporaryDirectory(), 'store.db');
    const local = openStore(dbPath)
      .add(machine({ W: { Type: 'Wait', Seconds: 9, End: true } }))
      .resume();
    const arn = await local.start();
    await local.close();
    const database = new DatabaseSync(dbPath);
    database.exec(`UPDATE executions SET snapshot = '{"half":'`);
    database.close();
    const after = openStore(dbPath).resume();
    expect(() => after.describe(arn)).toThrow(ExecutionStoreCorruptError);
  });
});
