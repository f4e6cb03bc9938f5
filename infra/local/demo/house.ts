import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DemoDay, demoDay } from '#local/demo/day.ts';
import type { DemoOptions } from '#local/demo/options.ts';
import { projectRoot } from '#local/lambda/environment.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import { moveAsideWhenFree } from '#local/stack/data-folder.ts';
import { readSettings } from '#local/stack/settings.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';

export interface OpenHouse {
  readonly stack: LocalStack;
  readonly day: DemoDay;
  readonly dataDir: string;
  /** Where the former content of the data folder was moved. */
  readonly setAside: string | undefined;
}

const ownFolder = '.local/demo';

/**
 * Opens the demonstration house on an empty data folder, on a clock that the demonstration moves. The demonstration's
 * own folder is emptied; one that a person chose is moved aside, never deleted.
 * @throws StartError
 */
export async function openHouse({ on, days }: DemoOptions, onFailure: (line: string) => void): Promise<OpenHouse> {
  const day = demoDay(on, days);
  const now = new Date(day.opensAt).toISOString();
  const chosen = process.env.DATA_DIR?.trim() || ownFolder;
  const settings = readSettings({ ...process.env, DATA_DIR: chosen, CLOCK: 'manual', NOW: now }, [], projectRoot);
  const moved = await moveAsideWhenFree(settings.dataDir, Date.now());
  const isOwn = settings.dataDir === resolve(projectRoot, ownFolder);
  if (moved !== undefined && isOwn) rmSync(moved, { recursive: true, force: true });
  const { port, dataDir, dynamodbEndpoint } = settings;
  const stack = await startLocalStack({
    port,
    dataDir,
    clock: { kind: 'manual', startAt: day.opensAt, inOrder: true },
    house: demoHouse,
    ...(dynamodbEndpoint === undefined ? { table: 'memory' } : { dynamodbEndpoint }),
    onFailure: (what, problem) => onFailure(`${what} failed · ${problem}`),
  });
  return { stack, day, dataDir, setAside: isOwn ? undefined : moved };
}
