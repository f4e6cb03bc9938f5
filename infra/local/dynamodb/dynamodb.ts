import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { dataFile } from '#local/kernel/data-file.ts';
import { DataFolderBrokenError, DynamodbUnavailableError } from '#local/kernel/start-error.ts';
import { type DynamodbAddress, forgetDynamodbAddress, freeDynamodbAddress } from './dynamodb-address.ts';
import { indexStreamRecords } from './dynamodb-index.ts';
import { endOrphan } from './dynamodb-orphan.ts';
import { runServer, type ServerProcess } from './dynamodb-process.ts';

/** A reachable DynamoDB-compatible server. */
export interface DynamodbServer {
  readonly endpoint: string;
  stop(): Promise<void>;
}

const startTimeoutMs = 5_000;

/** Uses a server that runs already; stopping the stack does not stop it. */
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
 * Starts the bundled server on an address that no web page reaches, with its data in `dataDir`. A server left by a
 * killed stack still holds the file, so it is ended first.
 * @throws DynamodbUnavailableError, DataFolderBrokenError
 */
export async function startDynamodb(dataDir: string): Promise<DynamodbServer> {
  const binary = dynoxideBinary();
  const file = databaseFile(dataDir);
  const pidFile = join(dataDir, 'dynamodb.pid');
  await endOrphan(pidFile, file);
  dataFile(file);
  const { server, endpoint } = await runWhereFree(({ host, port }) =>
    runServer(binary, ['--host', host, '--port', String(port), '--db-path', file], pidFile),
  ).catch((problem: unknown) => {
    if (!(problem instanceof ServerRefusal)) throw problem;
    throw new DataFolderBrokenError(`The DynamoDB server refused ${file} (${problem.message})`);
  });
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

/** The server's npm package for this machine contains only the binary. */
function dynoxideBinary(): string {
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

/** The server's output when it did not start. */
class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal';
}

const addressesTried = 5;

/** Another program may take an address between the choice and the start; then another one is chosen. */
async function runWhereFree(
  run: (address: DynamodbAddress) => ServerProcess,
): Promise<{ readonly server: ServerProcess; readonly endpoint: string }> {
  for (let tried = 1; ; tried += 1) {
    const address = await freeDynamodbAddress();
    const server = run(address);
    const problem = await Promise.race([server.ended, untilReady(server, address.url)]);
    if (problem === undefined) return { server, endpoint: address.url };
    await server.end();
    if (tried === addressesTried || !/already in use|failed to bind/.test(problem)) throw new ServerRefusal(problem);
    forgetDynamodbAddress();
  }
}

/** Why it does not respond, if it does not. */
async function untilReady(server: ServerProcess, endpoint: string): Promise<string | undefined> {
  const isLate = AbortSignal.timeout(startTimeoutMs);
  await Promise.race([server.listening, once(isLate, 'abort')]);
  while (!isLate.aborted) {
    if (await answers(endpoint)) return undefined;
    await delay(15);
  }
  return `no answer within ${startTimeoutMs / 1000} s`;
}

/**
 * Any HTTP response shows readiness, because each server's greeting differs. Not by `fetch`, which refuses the ports of
 * the bundled server as a browser does.
 */
function answers(endpoint: string): Promise<boolean> {
  const get = endpoint.startsWith('https:') ? getHttps : getHttp;
  return new Promise((resolve) => {
    const request = get(endpoint, { agent: false, timeout: 1000 }, (response) => {
      response.resume();
      response.once('close', () => resolve(response.complete));
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}
