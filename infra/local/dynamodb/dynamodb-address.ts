import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { DynamodbUnavailableError } from '#local/kernel/start-error.ts';

/** A loopback address that no web page can send a request to. */
export interface DynamodbAddress {
  readonly host: string;
  readonly port: number;
  /** Without a final slash. */
  readonly url: string;
}

/**
 * Ports that every browser refuses to connect to, whatever the page and its name for this machine. The bundled server
 * accepts any origin and checks no signature, and has no option against either (ADR 0022). Source:
 * https://fetch.spec.whatwg.org/#port-blocking; only ports that Chromium refuses too, which blocks neither 4190 nor
 * 6679.
 */
export const blockedPorts: readonly number[] = [
  1719, 1720, 1723, 2049, 3659, 4045, 5060, 5061, 6566, 6665, 6666, 6667, 6668, 6669, 6697, 10080,
];

/** Clients created by handlers live as long as the process, so a restarted stack must keep its address. */
let earlier: DynamodbAddress | undefined;

/** A free address, the earlier one if possible. @throws DynamodbUnavailableError */
export async function freeDynamodbAddress(): Promise<DynamodbAddress> {
  for (const address of candidates()) {
    if (!(await isFree(address))) continue;
    earlier = address;
    return address;
  }
  throw new DynamodbUnavailableError(
    `No port is free among ${blockedPorts.join(', ')}`,
    'stop another local stack, or point DYNAMODB_ENDPOINT at any DynamoDB-compatible server',
  );
}

/** Forgets the remembered address, which another program took between the choice and the start. */
export function forgetDynamodbAddress(): void {
  earlier = undefined;
}

/**
 * All stacks of a machine share these few ports, so each has an address of its own in 127.0.0.0/8. macOS uses 127.0.0.1
 * only, and allows as many stacks as there are ports.
 */
function* candidates(): Generator<DynamodbAddress> {
  if (earlier !== undefined) yield earlier;
  for (const port of shuffled(blockedPorts)) yield addressOf(`127.${randomInt(1, 255)}.${byte()}.${byte()}`, port);
  for (const port of shuffled(blockedPorts)) yield addressOf('127.0.0.1', port);
}

/** Neither the first nor the last address of any network. */
function byte(): number {
  return randomInt(1, 255);
}

function addressOf(host: string, port: number): DynamodbAddress {
  return { host, port, url: `http://${host}:${port}` };
}

function shuffled(ports: readonly number[]): number[] {
  return ports
    .map((port) => ({ port, rank: randomInt(2 ** 32) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ port }) => port);
}

async function isFree({ host, port }: DynamodbAddress): Promise<boolean> {
  const server = createServer();
  const isOurs = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, host, () => resolve(true));
  });
  await new Promise((resolve) => server.close(resolve));
  return isOurs;
}
