/** Stands between the product and an AWS API, and spoils the next few calls in one of the ways the real one can. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forwardRequest } from '../workflows/forward-request.ts';
import type { mishaps } from './life.ts';

export type Mishap = (typeof mishaps)[number];

export interface FailingService {
  /** The next calls fail: refused, swallowed (nothing done, no answer) or done with the answer lost. */
  spoil(mishap: Mishap, calls: number): void;
  /** Calls that are still to be spoilt. */
  spoils(): number;
  /** Calls that were spoilt so far. */
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
