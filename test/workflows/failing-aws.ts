/** A proxy between the handlers and an AWS API that fails on demand in the ways the real one can. */
import { createServer } from 'node:http';
import { afterAll } from 'vitest';
import { forwardRequest } from './forward-request.ts';

/**
 * - pass: unchanged · refuse: an error that says nothing was done · swallow: no response, no effect · vanish: the
 *   effect without the response.
 */
export type Mishap = 'pass' | 'refuse' | 'swallow' | 'vanish';

export interface FailingAws {
  readonly url: string;
  /** Decides for each request, by its body. */
  decide: (body: string) => Mishap;
  /** How many requests failed. */
  mishaps: number;
}

export async function standBefore(
  target: string,
  refusal: { readonly name: string; readonly status: number },
): Promise<FailingAws> {
  const failing: { url: string; decide: (body: string) => Mishap; mishaps: number } = {
    url: '',
    decide: () => 'pass',
    mishaps: 0,
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const mishap = failing.decide(body.toString('utf8'));
    if (mishap !== 'pass') failing.mishaps += 1;
    if (mishap === 'swallow') {
      request.socket.destroy();
      return;
    }
    if (mishap === 'refuse') {
      response.writeHead(refusal.status, { 'content-type': 'application/json', 'x-amzn-errortype': refusal.name });
      response.end(JSON.stringify({ __type: refusal.name, message: 'On purpose.' }));
      return;
    }
    const answer = await forwardRequest(target, request, body);
    if (mishap === 'vanish') {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  failing.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return failing;
}
