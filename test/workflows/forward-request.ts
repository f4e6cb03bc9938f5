import { type IncomingMessage, request as send } from 'node:http';

export interface ForwardedAnswer {
  readonly status: number;
  /** The headers that an AWS client reads. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Forwards the request to `target`. Not by `fetch`, which refuses the ports of the local DynamoDB server as a browser
 * does.
 */
export function forwardRequest(target: string, asked: IncomingMessage, body: Buffer): Promise<ForwardedAnswer> {
  const { host: _host, connection: _connection, expect: _expect, ...headers } = asked.headers;
  return new Promise((resolve, reject) => {
    const options = { method: asked.method ?? 'POST', headers };
    const request = send(new URL(asked.url ?? '/', target), options, async (answer) => {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk);
        const kept = Object.entries(answer.headers).filter(([name]) => /^(content-type|x-amz)/.test(name));
        resolve({
          status: answer.statusCode ?? 502,
          headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
          body: Buffer.concat(chunks),
        });
      } catch (error) {
        reject(error);
      }
    });
    request.once('error', reject);
    request.end(body);
  });
}
