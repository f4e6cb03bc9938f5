import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HouseEvent } from '#events/catalog.ts';
import { projectRoot } from '#local/lambda/environment.ts';
import type { HouseReady } from './played-house.ts';

export interface PlayedQuarter extends HouseReady {
  readonly events: readonly HouseEvent[];
  /** A page or a response, as a manager gets it. */
  read(path: string): Promise<string>;
  /** Rebuilds every snapshot of these days. */
  rebuild(from: string, to: string): Promise<void>;
  close(): Promise<void>;
}

async function nextMessage(house: ChildProcess, said: () => string): Promise<unknown> {
  const ended = once(house, 'exit').then(([code]) => {
    throw new Error(`The house ended with ${code}:\n${said()}`);
  });
  const [message] = await Promise.race([once(house, 'message'), ended]);
  return message;
}

/** Replays `days` with `perDay` inquiries each in a house of its own, and opens it for requests. */
export async function playQuarter(folder: string, size: { days: number; perDay: number }): Promise<PlayedQuarter> {
  const exportFile = join(folder, 'events.jsonl');
  const args = ['--days', String(size.days), '--per-day', String(size.perDay)];
  const house = fork(join(projectRoot, 'test/quarter/played-house.ts'), [exportFile, ...args], {
    cwd: projectRoot,
    env: { ...process.env, PORT: '0', DATA_DIR: join(folder, 'data') },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let problems = '';
  house.stderr?.on('data', (chunk) => {
    problems += chunk;
  });
  const ready = (await nextMessage(house, () => problems)) as HouseReady;
  const session = await fetch(`${ready.url}/_local/session?role=manager`);
  const { token } = (await session.json()) as { token: string };
  return {
    ...ready,
    events: readFileSync(exportFile, 'utf8')
      .split('\n')
      .map((line) => JSON.parse(line)),
    async read(path) {
      const response = await fetch(`${ready.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
      const text = await response.text();
      if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
      return text;
    },
    async rebuild(from, to) {
      house.send({ rebuild: { from, to } });
      await nextMessage(house, () => problems);
    },
    async close() {
      const ended = once(house, 'exit');
      house.disconnect();
      await ended;
    },
  };
}
