/**
 * A proxy between the product and an AWS API that makes the next few calls fail in one of the ways the real API can.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forwardRequest } from '../workflows/forward-request.ts';
import type { mishaps } from './life.ts';

export type Mishap = (typeof mishaps)[number];

export interface FailingService {
  /** The next calls fail: refused, swallowed (no effect, no response) or executed with the response lost. */
  spoil(mishap: Mishap, calls: number): void;
  /** Remaining calls to fail. */
  spoils(): number;
  /** Calls that failed so far. */
  spoilt(): number;
  heal(): void;
  close(): void;
}

/** A failing service with an address of its own. */
export interface FailingServer extends FailingService {
  readonly url: string;
}

export async function standBefore(
  target: string,
  refusal: { readonly name: string; readonly status: number },
): Promise<FailingServer> {
  let left = 0;
  let spoilt = 0;
  let kind: Mishap = 'refuse';
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const mishap = left > 0 ? kind : 'pass';
    if (left > 0) {
      left -= 1;
      spoilt += 1;
    }
    if (mishap === 'swallow') return void request.socket.destroy();
    if (mishap === 'refuse') {
      response.writeHead(refusal.status, { 'content-type': 'application/json', 'x-amzn-errortype': refusal.name });
      return void response.end(JSON.stringify({ __type: refusal.name, message: 'On purpose.' }));
    }
    const answer = await forwardRequest(target, request, Buffer.concat(chunks));
    if (mishap === 'vanish') return void request.socket.destroy();
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    spoil(mishap, calls) {
      kind = mishap;
      left = calls;
    },
    spoils: () => left,
    spoilt: () => spoilt,
    heal() {
      left = 0;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
