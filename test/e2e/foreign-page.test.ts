import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockedPorts } from '#local/dynamodb/dynamodb-address.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from '../local/stack/fixtures/blueprint.ts';
import { countOne, readItem } from '../local/stack/fixtures/table.ts';
import { temporaryFolder } from '../local/stack/fixtures/temporary.ts';
import { browserMissing, openBrowser } from './browser.ts';

/** A page of another site, and a server that allows every origin, as the bundled DynamoDB server does. */
async function servers() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '');
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Elsewhere</title>');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { page: `http://127.0.0.1:${port}/page`, permissive: `http://localhost:${port}/table`, asked, close };
}

describe.skipIf(browserMissing())('a page of another origin, in a browser', () => {
  let stack: LocalStack;
  let elsewhere: Awaited<ReturnType<typeof servers>>;

  beforeAll(async () => {
    stack = await startLocalStack({
      dataDir: temporaryFolder(),
      clock: 'manual',
      blueprint: fixtureBlueprint,
      table: 'server',
    });
    elsewhere = await servers();
  });
  afterAll(async () => {
    elsewhere.close();
    await stack.stop();
  });

  test('reaches no server on any of the table’s possible ports', async () => {
    const host = '127.0.0.9';
    const servers = blockedPorts.map((port) =>
      createServer((_, response) => {
        response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
      }).listen(port, host),
    );
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(elsewhere.page);
      const reached = (url: string) =>
        page.evaluate(
          (one) =>
            fetch(one).then(
              () => true,
              () => false,
            ),
          url,
        );
      expect(await reached(elsewhere.permissive)).toBe(true);
      for (const port of blockedPorts) expect(await reached(`http://${host}:${port}/`), String(port)).toBe(false);
    } finally {
      await browser.close();
      for (const server of servers) server.close();
    }
  });

  test('reaches a server that allows it, but neither the table of the stack nor its services', async () => {
    await countOne('mine', 'kept');
    const table = stack.endpoints.dynamodb;
    const { port } = new URL(table);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(elsewhere.page);
      const answersOf = (url: string) =>
        page.evaluate(
          async ({ url, body }) => {
            const headers = {
              'content-type': 'application/x-amz-json-1.0',
              'x-amz-target': 'DynamoDB_20120810.DeleteItem',
              'x-amz-date': '20261123T080000Z',
              authorization: 'AWS4-HMAC-SHA256 Credential=a/b/c/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
            };
            const outcome = (asked: Promise<Response>) =>
              asked.then(
                ({ type, status }) => `${type} ${status}`,
                () => 'nothing',
              );
            return {
              read: await outcome(fetch(url)),
              written: await outcome(fetch(url, { method: 'POST', headers, body })),
              simple: await outcome(fetch(url, { method: 'POST', mode: 'no-cors', body })),
            };
          },
          {
            url,
            body: JSON.stringify({
              TableName: fixtureBlueprint.table.name,
              Key: { pk: { S: 'mine' }, sk: { S: 'kept' } },
            }),
          },
        );
      // Checks that the page can reach a server at all.
      expect(await answersOf(elsewhere.permissive)).toEqual({
        read: 'cors 200',
        written: 'cors 200',
        simple: 'opaque 0',
      });
      expect(elsewhere.asked).toContain('OPTIONS /table');
      const nothing = { read: 'nothing', written: 'nothing', simple: 'nothing' };
      for (const url of [table, `http://localhost:${port}`, `http://127.0.0.1:${port}`])
        expect(await answersOf(url), url).toEqual(nothing);
      // The services refuse requests that reach them; a page cannot even read the refusal.
      expect(await answersOf(stack.endpoints.aws)).toMatchObject({ read: 'nothing', written: 'nothing' });
    } finally {
      await browser.close();
    }
    expect((await readItem('mine', 'kept'))?.times).toBe(1);
  });
});
