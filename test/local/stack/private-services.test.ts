import { execFile } from 'node:child_process';
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { blockedPorts, freeDynamodbAddress } from '#local/dynamodb/dynamodb-address.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from './fixtures/blueprint.ts';
import { sendRequest } from './fixtures/send-request.ts';
import { countOne, readItem } from './fixtures/table.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

/** A page in a browser on the same machine gets nothing from the services of a running stack. */
const foreign = 'https://evil.example';

/** Anybody can write this: the bundled server checks no signature. */
const forged = {
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20261123/eu-west-3/dynamodb/aws4_request, SignedHeaders=host, Signature=00',
  'x-amz-date': '20261123T080000Z',
};

let stack: LocalStack;

beforeAll(async () => {
  const options = { clock: 'manual', now: '2026-11-23T09:00:00+01:00', blueprint: fixtureBlueprint } as const;
  stack = await startLocalStack({ dataDir: temporaryFolder(), ...options, table: 'server' });
});
afterAll(() => stack.stop());

describe('the table of a running stack', () => {
  const deletion = {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.DeleteItem',
      ...forged,
    },
    body: JSON.stringify({ TableName: fixtureBlueprint.table.name, Key: { pk: { S: 'mine' }, sk: { S: 'kept' } } }),
  };

  // Node's `fetch` follows the browsers' standard, blocked ports included; test/e2e uses a browser.
  test.each<[string, RequestInit]>([
    ['a preflight', { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }],
    ['a simple request', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: deletion.body }],
    ['a request that needed a preflight', deletion],
    ['a reading', {}],
  ])('no page gets an answer to %s, nor changes anything', async (_what, request) => {
    await countOne('mine', 'kept');
    const before = await readItem('mine', 'kept');
    const headers = { ...Object.fromEntries(new Headers(request.headers)), origin: foreign };
    const { port } = new URL(stack.endpoints.dynamodb);
    for (const url of [stack.endpoints.dynamodb, `http://localhost:${port}`, `http://127.0.0.1:${port}`]) {
      const answer = await fetch(url, { ...request, headers }).catch((error: TypeError) => error.cause);
      expect(answer).toMatchObject({ message: 'bad port' });
    }
    expect(before?.times).toBeDefined();
    expect(await readItem('mine', 'kept')).toEqual(before);
  });

  test('uses another address when the former one is taken, always on a port that pages cannot reach', async () => {
    const first = await freeDynamodbAddress();
    const other = createServer().listen(first.port, first.host);
    onTestFinished(() => void other.close());
    const second = await freeDynamodbAddress();
    expect(second.url).not.toBe(first.url);
    for (const { port } of [first, second]) expect(blockedPorts).toContain(port);
  });

  test.each(blockedPorts)('is unreachable for pages by port %i', async (port) => {
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toMatchObject({ cause: { message: 'bad port' } });
  });
});

describe('the gateway to Step Functions, EventBridge and SES', () => {
  const signed = (accessKeyId: string) => ({
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20261123/eu-west-3/events/aws4_request, SignedHeaders=host, Signature=00`,
  });
  const ours = () => signed(process.env.AWS_ACCESS_KEY_ID ?? '');
  const letter = JSON.stringify({
    FromEmailAddress: 'Camille <camille@maison-aurelle.example>',
    Destination: { ToAddresses: ['victim@client.example'] },
    Content: { Simple: { Subject: { Data: 'Fraud' }, Body: { Text: { Data: 'Fraud' } } } },
  });
  const send = (headers: Record<string, string>, method = 'POST') =>
    sendRequest(`${stack.endpoints.aws}/v2/email/outbound-emails`, { method, headers, body: letter });

  test('serves requests signed by this process', async () => {
    const before = stack.mail().length;
    expect((await send(ours())).status).toBe(200);
    expect(stack.mail()).toHaveLength(before + 1);
  });

  test.each<[string, () => Record<string, string>, string]>([
    ['a page that forges a key', () => ({ origin: foreign, ...signed('local') }), 'POST'],
    ['a page, even one that knew the key', () => ({ origin: foreign, ...ours() }), 'POST'],
    ['a page of this machine', () => ({ origin: stack.url, ...ours() }), 'POST'],
    ['a sandboxed page', () => ({ origin: 'null', ...ours() }), 'POST'],
    ['the preflight of a page', () => ({ origin: foreign, 'access-control-request-method': 'POST' }), 'OPTIONS'],
    ['a simple request', () => ({ origin: foreign, 'content-type': 'text/plain' }), 'POST'],
    ['a name that was pointed at this machine', () => ({ host: `evil.example:${gatewayPort()}`, ...ours() }), 'POST'],
    ['another name of this machine', () => ({ host: `localhost:${gatewayPort()}`, ...ours() }), 'POST'],
    ['a program without a key', () => ({}), 'POST'],
    ['a program with another key', () => signed('local'), 'POST'],
    [
      'a program with the beginning of the key',
      () => signed((process.env.AWS_ACCESS_KEY_ID ?? '').slice(0, -1)),
      'POST',
    ],
  ])('refuses %s, and lets nobody read that', async (_who, headers, method) => {
    const before = stack.mail().length;
    const { status, headers: answered, text } = await send(headers(), method);
    expect(status).toBe(403);
    expect(JSON.parse(text)).toMatchObject({ __type: 'AccessDeniedException' });
    expect(Object.keys(answered).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(stack.mail()).toHaveLength(before);
  });

  test('has a random key, different in every process', async () => {
    const script =
      "import { localAws } from '#local/lambda/environment.ts'; console.log(localAws.credentials.accessKeyId)";
    const keys = await Promise.all(
      [1, 2].map(() => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])),
    );
    const different = new Set([process.env.AWS_ACCESS_KEY_ID, ...keys.map(({ stdout }) => stdout.trim())]);
    expect(different.size).toBe(3);
    for (const key of different) expect(key).toMatch(/^LOCAL[0-9A-F]{40}$/);
  });

  const gatewayPort = () => new URL(stack.endpoints.aws).port;
});

describe.skipIf(process.platform === 'win32')('the data on disk', () => {
  const modes = (folder: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => [name, modeOf(join(folder, name))]),
    );
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
  const names = ['executions.sqlite', 'local.sqlite', 'lock.sqlite', 'owner', 'table.sqlite'];

  async function withStack(dataDir: string, work: (stack: LocalStack) => Promise<void>) {
    await stack.stop();
    const wide = process.umask(0o022);
    const opened = await startLocalStack({ dataDir, clock: 'manual', blueprint: fixtureBlueprint });
    try {
      await work(opened);
    } finally {
      process.umask(wide);
      await opened.stop();
    }
  }

  test('is readable by its owner only: a new folder, and every file while the stack runs', async () => {
    const dataDir = join(temporaryFolder(), 'deep', 'data');
    await withStack(dataDir, async ({ url, settle }) => {
      await fetch(`${url}/things`, { method: 'POST', body: '{"id":"one"}' });
      await settle();
      expect(modeOf(dataDir)).toBe('700');
      const found = modes(dataDir);
      expect(Object.keys(found)).toEqual(expect.arrayContaining(names));
      expect(Object.keys(found)).toContain('table.sqlite-wal');
      expect(new Set(Object.values(found))).toEqual(new Set(['600']));
    });
  });

  test('becomes private when an earlier version left it open, in a folder that keeps its mode', async () => {
    const dataDir = temporaryFolder();
    await withStack(dataDir, async () => {});
    for (const name of Object.keys(modes(dataDir))) chmodSync(join(dataDir, name), 0o644);
    chmodSync(dataDir, 0o755);
    await withStack(dataDir, async () => {
      expect(new Set(Object.values(modes(dataDir)))).toEqual(new Set(['600']));
      expect(modeOf(dataDir)).toBe('755');
    });
  });
});
