import { request } from 'node:http';
import { connect } from 'node:net';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from './fixtures/blueprint.ts';
import { json } from './fixtures/json.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

let stack: LocalStack;
const now = '2026-11-23T09:00:00+01:00';

beforeAll(async () => {
  stack = await startLocalStack({ dataDir: temporaryFolder(), clock: 'manual', now, blueprint: fixtureBlueprint });
});
afterAll(() => stack.stop());

interface Echo {
  readonly event: APIGatewayProxyEvent;
  readonly context: { readonly functionName: string; readonly remaining: number; readonly arn: string };
}

async function echoed(path: string, init?: RequestInit) {
  const response = await fetch(`${stack.url}${path}`, init);
  const body = await json<Echo>(response);
  return { response, ...body };
}

describe('a request reaches its function as an API Gateway REST event', () => {
  test('with path, query, headers and the instant of the local clock', async () => {
    const { event, context } = await echoed('/echo/t%C3%B4k%2Fen?a=1&a=2&b=%C3%A9', { headers: { 'X-Custom': 'one' } });
    expect(event).toMatchObject({
      resource: '/echo/{token}',
      path: '/echo/t%C3%B4k%2Fen',
      httpMethod: 'GET',
      pathParameters: { token: 'tôk/en' },
      queryStringParameters: { a: '2', b: 'é' },
      multiValueQueryStringParameters: { a: ['1', '2'], b: ['é'] },
      stageVariables: null,
      body: null,
      isBase64Encoded: false,
    });
    expect(event.requestContext).toMatchObject({
      requestTimeEpoch: Date.parse(now),
      requestTime: '23/Nov/2026:08:00:00 +0000',
      resourcePath: '/echo/{token}',
      httpMethod: 'GET',
      stage: 'local',
      identity: { sourceIp: expect.stringMatching(/^(127\.0\.0\.1|::1)$/) },
    });
    expect(event.requestContext.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(event.multiValueHeaders['x-custom'] ?? event.multiValueHeaders['X-Custom']).toEqual(['one']);
    expect(event.headers['X-Forwarded-For']).toBe(event.requestContext.identity.sourceIp);
    expect(context.functionName).toBe('vestibule-local-echo');
    expect(context.remaining).toBeGreaterThan(5_000);
    expect(context.arn).toBe('arn:aws:lambda:eu-west-3:000000000000:function:vestibule-local-echo');
  });

  test('without parameters they are null, as on AWS', async () => {
    const { event } = await echoed('/');
    expect(event).toMatchObject({
      pathParameters: null,
      queryStringParameters: null,
      multiValueQueryStringParameters: null,
    });
  });

  test('a greedy parameter contains the rest of the path', async () => {
    const { event } = await echoed('/files/fonts/eb-garamond/400.woff2');
    expect(event.pathParameters).toEqual({ file: 'fonts/eb-garamond/400.woff2' });
  });

  test('text is passed unchanged, bytes that are not UTF-8 as base64', async () => {
    const text = await echoed('/echo/x', { method: 'POST', body: '{"message":"Éléonore ✶"}' });
    expect(text.event).toMatchObject({ body: '{"message":"Éléonore ✶"}', isBase64Encoded: false });
    const bytes = Buffer.from([0x7b, 0xff, 0xfe, 0xc3, 0x28]);
    const binary = await echoed('/echo/x', { method: 'POST', body: bytes });
    expect(binary.event).toMatchObject({ body: bytes.toString('base64'), isBase64Encoded: true });
  });

  test('a header sent twice keeps both values, and the last one is the single value', async () => {
    const event = await new Promise<APIGatewayProxyEvent>((resolve, reject) => {
      const headers = ['Host', 'localhost', 'X-Twice', 'one', 'X-Twice', 'two'];
      const call = request(`${stack.url}/echo/x`, { headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk;
        });
        response.on('end', () => resolve((JSON.parse(text) as Echo).event));
      });
      call.on('error', reject).end();
    });
    expect(event.headers['X-Twice']).toBe('two');
    expect(event.multiValueHeaders['X-Twice']).toEqual(['one', 'two']);
  });
});

describe('a function’s answer reaches the client', () => {
  test('several values of one header stay several', async () => {
    const response = await fetch(`${stack.url}/`);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('x-one')).toBe('a');
  });

  test('base64 is decoded to bytes', async () => {
    const response = await fetch(`${stack.url}/oddly/bytes`);
    expect(response.headers.get('content-type')).toBe('font/woff2');
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 254, 1]);
  });

  test('a redirection without a body', async () => {
    const response = await fetch(`${stack.url}/oddly/redirect`, { redirect: 'manual' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/');
  });

  test('HEAD is GET without its body', async () => {
    const response = await fetch(`${stack.url}/echo/x`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
    expect(await response.text()).toBe('');
  });
});

/** The response head for a malformed request. */
function answerTo(target: string, host: string): Promise<string> {
  const { port } = new URL(stack.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      answer += part;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}

describe('a malformed request', () => {
  test.each(['', 'a b', '[', 'localhost:99999', 'elsewhere.example'])(
    'is served whatever its Host header: %j',
    async (host) => {
      const answer = await answerTo('/echo/x?a=1', host);
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer).toContain('"path":"/echo/x"');
    },
  );

  test('with an absolute address, as to a proxy, is served by its path', async () => {
    expect(await answerTo('http://elsewhere.example/echo/x?a=1', 'localhost')).toContain('"path":"/echo/x"');
  });

  test('with two slashes at its start is unknown', async () => {
    expect(await answerTo('//echo/x', 'localhost')).toMatch(/^HTTP\/1\.1 404 /);
    expect(await answerTo('//elsewhere.example/echo/x', 'localhost')).toMatch(/^HTTP\/1\.1 404 /);
  });
});

describe('a request that cannot be served gets a clear error', () => {
  test.each([
    ['/nothing', 404],
    ['/files/', 404],
    ['/echo', 404],
    ['/misbehave/loudly', 502],
    ['/misbehave/oddly', 502],
    ['/misbehave/slowly', 504],
    ['/forgotten', 502],
  ])('%s → %i problem+json', async (path, status) => {
    const response = await fetch(`${stack.url}${path}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  });

  test('a browser gets a page instead', async () => {
    const response = await fetch(`${stack.url}/nothing`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is nothing at this address.');
  });

  test('a known address with another method: 405, with the allowed methods', async () => {
    const response = await fetch(`${stack.url}/echo/x`, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST, HEAD');
  });

  test('a body beyond the gateway’s 10 MB: 413', async () => {
    const body = Buffer.alloc(10 * 1024 * 1024 + 1, 'a');
    const response = await fetch(`${stack.url}/echo/x`, { method: 'POST', body });
    expect(response.status).toBe(413);
  });

  test('a missing handler affects its own function only', async () => {
    await expect(stack.invoke('forgotten', {})).rejects.toThrow('forgotten.ts does not exist');
    await expect(stack.invoke('unheard-of', {})).rejects.toThrow('There is no function "unheard-of"');
    expect((await fetch(`${stack.url}/`)).status).toBe(200);
  });
});
