import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '#local/kernel/ports.ts';
import { DataFolderBrokenError, DynamodbUnavailableError } from '#local/kernel/start-error.ts';
import { indexStreamRecords } from './dynamodb-index.ts';
import { endOrphan } from './dynamodb-orphan.ts';
import { runServer } from './dynamodb-process.ts';

/** A DynamoDB-compatible server that answers. */
export interface DynamodbServer {
  readonly endpoint: string;
  stop(): Promise<void>;
}

const startTimeoutMs = 5_000;

/** Uses a server that runs already; stopping the stack leaves it alone. */
export async function useDynamodb(endpoint: string): Promise<DynamodbServer> {
  const deadline = Date.now() + startTimeoutMs;
  while (!(await answers(endpoint))) {
    if (Date.now() > deadline) {
      throw new DynamodbUnavailableError(
        `Nothing answers at DYNAMODB_ENDPOINT=${endpoint}`,
        'start that server, or leave DYNAMODB_ENDPOINT out to use the bundled one',
      );
    }
    await delay(200);
  }
  return { endpoint, stop: async () => {} };
}

/**
 * Starts the bundled server on a free loopback port, its data in `dataDir`. A server left behind by a killed stack
 * still holds the file, so it is ended first.
 * @throws DynamodbUnavailableError, DataFolderBrokenError
 */
export async function startDynamodb(dataDir: string): Promise<DynamodbServer> {
  const binary = dynoxideBinary();
  const file = databaseFile(dataDir);
  const pidFile = join(dataDir, 'dynamodb.pid');
  await endOrphan(pidFile, file);
  const port = await freePort('dynamodb');
  const endpoint = `http://127.0.0.1:${port}`;
  const args = ['--host', '127.0.0.1', '--port', String(port), '--db-path', file];
  const server = runServer(binary, args, pidFile);
  const problem = await Promise.race([server.ended, untilReady(endpoint)]);
  if (problem !== undefined) {
    await server.end();
    throw new DataFolderBrokenError(`The DynamoDB server refused ${file} (${problem})`);
  }
  indexStreamRecords(file);
  let isStopping = false;
  void server.ended.then((reason) => {
    if (!isStopping)
      console.error(`The DynamoDB server ended by itself (${reason}). Stop with Ctrl-C and start again.`);
  });
  return {
    endpoint,
    stop: async () => {
      isStopping = true;
      await server.end();
      rmSync(pidFile, { force: true });
    },
  };
}

export function databaseFile(dataDir: string): string {
  return join(dataDir, 'dynamodb.sqlite');
}

/** The npm package of the server for this machine holds nothing but the binary. */
export function dynoxideBinary(): string {
  const machine = `${process.platform}-${process.arch}`;
  const file = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${machine}/${file}`);
  } catch (cause) {
    throw new DynamodbUnavailableError(
      `There is no bundled DynamoDB server for ${machine}`,
      'run "npm ci" if the optional dependencies were left out, or point DYNAMODB_ENDPOINT at any DynamoDB-compatible server',
      { cause },
    );
  }
}

async function untilReady(endpoint: string): Promise<string | undefined> {
  const deadline = Date.now() + startTimeoutMs;
  while (!(await answers(endpoint))) {
    if (Date.now() > deadline) return `no answer within ${startTimeoutMs / 1000} s`;
    await delay(15);
  }
  return undefined;
}

/** Any HTTP answer will do: readiness is that somebody speaks, and each server greets differently. */
async function answers(endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(endpoint, { signal: AbortSignal.timeout(1000) });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
