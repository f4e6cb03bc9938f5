/** The house in a process of its own, so that it can be killed at any moment and opened again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { freePort } from '#local/kernel/ports.ts';
import { projectRoot } from '#local/lambda/environment.ts';
import { mondayMorning, temporaryFolder, Visitor } from './harness.ts';

export class KillableHouse extends Visitor {
  readonly dataDir: string;
  readonly #port: number;
  #child: ChildProcess | undefined;
  /** All output of the process, over all its starts. */
  output = '';

  constructor(dataDir: string, port: number) {
    super(`http://localhost:${port}`);
    this.dataDir = dataDir;
    this.#port = port;
  }

  /** Opens the house on the content of its data folder. */
  async start(): Promise<void> {
    const child = spawn(
      join(projectRoot, 'node_modules/.bin/node'),
      ['--disable-warning=ExperimentalWarning', join(projectRoot, 'infra/local/start.ts')],
      {
        cwd: projectRoot,
        env: {
          ...process.env,
          DATA_DIR: this.dataDir,
          PORT: String(this.#port),
          HOUSE_PAST: 'none',
          CLOCK: 'manual',
          NOW: mondayMorning,
          LOG_LEVEL: 'DEBUG',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.#child = child;
    let life = '';
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        life += chunk;
        this.output += chunk;
        if (life.includes('Vestibule is open')) resolve();
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      child.once('exit', () => reject(new Error(`The house did not open:\n${life}`)));
    });
  }

  /** `kill -9`: without a last write. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }
}

export async function openKillableHouse(): Promise<KillableHouse> {
  const house = new KillableHouse(temporaryFolder(), await freePort(`killable-house-${process.pid}`));
  afterAll(() => house.close());
  await house.start();
  return house;
}
