import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from './fixtures/blueprint.ts';
import { readItem } from './fixtures/table.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

const dataDir = temporaryFolder();
const start = async (options: { dataDir: string; house?: object } = { dataDir }): Promise<LocalStack> => {
  const stack = await startLocalStack({
    clock: 'manual',
    now: '2026-11-23T09:00:00+01:00',
    blueprint: fixtureBlueprint,
    ...options,
  });
  onTestFinished(() => stack.stop());
  return stack;
};

const record = (stack: LocalStack, id: string, name?: string) =>
  fetch(`${stack.url}/things`, { method: 'POST', body: JSON.stringify({ id, name }) });

const times = async (what: string, id: string) => Number((await readItem(what, id))?.times ?? 0);

const putEvents = (...entries: object[]) =>
  new EventBridgeClient({}).send(
    new PutEventsCommand({
      Entries: entries.map((entry) => ({
        EventBusName: process.env.EVENT_BUS_NAME,
        Source: 'vestibule',
        DetailType: 'thing-recorded.v1',
        Detail: '{}',
        ...entry,
      })),
    }),
  );

describe('from a write to its consumer: stream, bus, function', () => {
  test('an event reaches its consumer exactly once, and again not after a restart', async () => {
    const first = await start();
    await record(first, 'one');
    await first.settle();
    expect(await times('counted', 'one')).toBe(1);
    await first.stop();

    const second = await start();
    await record(second, 'two');
    await second.settle();
    expect(await times('counted', 'two')).toBe(1);
    expect(await times('counted', 'one')).toBe(1);
  });

  test('hundreds of events written at once are all delivered once', async () => {
    const stack = await start();
    const ids = Array.from({ length: 300 }, (_, index) => `many-${index}`);
    await Promise.all(ids.map((id) => record(stack, id)));
    await stack.settle();
    const counts = await Promise.all(ids.map((id) => times('counted', id)));
    expect(counts.every((count) => count === 1)).toBe(true);
  });

  test('a running clock delivers without being asked', async () => {
    const stack = await start({ dataDir: temporaryFolder() });
    await record(stack, 'unasked');
    await expect.poll(() => times('counted', 'unasked'), { timeout: 3000 }).toBe(1);
  });
});

describe('PutEvents with the unmodified client', () => {
  test('delivers the events of each subscription, from either bus, and no others', async () => {
    const stack = await start();
    const answer = await putEvents(
      { Detail: '{"id":"wanted"}' },
      { Detail: '{"id":"other-type"}', DetailType: 'unheard-of.v1' },
      { Detail: '{"id":"other-source"}', Source: 'elsewhere' },
      { Detail: '{"id":"other-bus"}', EventBusName: 'default' },
      {
        Detail: '{"id":"by-arn"}',
        EventBusName: `arn:aws:events:eu-west-3:000000000000:event-bus/${process.env.EVENT_BUS_NAME}`,
      },
    );
    expect(answer.FailedEntryCount).toBe(0);
    expect(answer.Entries?.every((entry) => /^[0-9a-f-]{36}$/.test(entry.EventId ?? ''))).toBe(true);
    await stack.settle();
    const counts = await Promise.all(
      ['wanted', 'other-type', 'other-source', 'other-bus', 'by-arn'].map((id) => times('counted', id)),
    );
    expect(counts).toEqual([1, 0, 0, 0, 1]);
  });

  test('reports an invalid entry without affecting the others', async () => {
    const stack = await start();
    const answer = await putEvents(
      { Detail: 'no json' },
      { Detail: '{"id":"beside-a-bad-one"}' },
      { EventBusName: 'nowhere' },
    );
    expect(answer.FailedEntryCount).toBe(2);
    expect(answer.Entries?.map((entry) => entry.ErrorCode)).toEqual([
      'MalformedDetail',
      undefined,
      'ResourceNotFoundException',
    ]);
    await stack.settle();
    expect(await times('counted', 'beside-a-bad-one')).toBe(1);
  });

  test('refuses more than ten entries at once', async () => {
    await start();
    await expect(putEvents(...Array.from({ length: 11 }, () => ({})))).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });
});

describe('a failing consumer', () => {
  test('is retried as time passes; then its event is kept for a person, who delivers it again', async () => {
    const stack = await start({ dataDir: temporaryFolder() });
    process.env.MENDED_FILE = join(temporaryFolder(), 'mended');
    await putEvents({ DetailType: 'fragile.v1', Detail: '{"id":"fragile"}' });
    await stack.settle();
    expect(await times('attempted', 'fragile')).toBe(2);
    expect(stack.bus.deadLetters()).toEqual([]);

    await stack.clock.advanceTo(stack.clock.now() + 3_600_000);
    expect(await times('attempted', 'fragile')).toBe(8);
    expect(stack.bus.deadLetters()).toMatchObject([
      { function: 'fail-until-mended', attempts: 8, lastError: 'StillBrokenError: Not yet.' },
    ]);

    writeFileSync(process.env.MENDED_FILE, '');
    const [letter] = stack.bus.deadLetters();
    const answer = await fetch(`${stack.url}/_local/dead-letters/${letter?.id}/redeliver`, { method: 'POST' });
    expect(answer.status).toBe(200);
    expect(stack.bus.deadLetters()).toEqual([]);
    expect(await times('attempted', 'fragile')).toBe(9);
  });

  test('keeps its event through a restart', async () => {
    const folder = temporaryFolder();
    const first = await start({ dataDir: folder });
    process.env.MENDED_FILE = join(folder, 'mended');
    await putEvents({ DetailType: 'fragile.v1', Detail: '{"id":"kept"}' });
    await first.settle();
    await first.stop();
    writeFileSync(process.env.MENDED_FILE, '');
    const second = await start({ dataDir: folder });
    await second.clock.advanceTo(second.clock.now() + 60_000);
    expect(await times('attempted', 'kept')).toBe(3);
    expect(second.bus.deadLetters()).toEqual([]);
  });
});

describe('the house', () => {
  test('is provisioned at the first start only', async () => {
    const folder = temporaryFolder();
    const house = { name: 'Aurelle' };
    const first = await start({ dataDir: folder, house });
    expect(first.provisioningProblem).toBeUndefined();
    await first.stop();
    await start({ dataDir: folder, house });
    expect(await times('provisioned', 'Aurelle')).toBe(1);
  });
});
