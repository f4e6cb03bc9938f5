import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portfolioSnapshotReader, portfolioSnapshotWriter } from '#adapters/dynamodb/clients/portfolio-snapshots.ts';
import { objectReader, objectWriter } from '#adapters/s3/objects.ts';
import { type ComputedSnapshot, computeSnapshot } from '#domain/portfolio/snapshot/compute-snapshot.ts';
import { rowIntake } from '#domain/portfolio/snapshot/row-columns.ts';
import { listenAwsGateway } from '#local/lambda/aws-gateway.ts';
import { localAws } from '#local/lambda/environment.ts';
import { objectFolder } from '#local/objects/object-folder.ts';
import { simulatedRows } from '../domain/portfolio/snapshot/simulated-rows.ts';
import { realTable } from './real-table.ts';

const table = realTable();
const folder = mkdtempSync(join(tmpdir(), 'vestibule-objects-'));
const notAsked = () => {
  throw new Error('Only objects are asked for here.');
};
let bucket = { url: '', region: localAws.region };
let close = async () => {};

beforeAll(async () => {
  process.env.AWS_ACCESS_KEY_ID = localAws.credentials.accessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY = localAws.credentials.secretAccessKey;
  const objects = objectFolder(folder);
  const gateway = await listenAwsGateway({
    stepFunctions: notAsked,
    putEvents: notAsked,
    sendEmail: notAsked,
    objects,
  });
  bucket = { ...bucket, url: `${gateway.url}/objects` };
  close = gateway.close;
});

afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

describe('objects', () => {
  it('are read as they were written, and nothing is read of an unknown name', async () => {
    const content = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256);
    await objectWriter(() => bucket).write('portfolio/one', content);
    expect(await objectReader(() => bucket).read('portfolio/one')).toEqual(content);
    expect(await objectReader(() => bucket).read('portfolio/two')).toBeUndefined();
  });

  it('are written once: a second writing keeps the first', async () => {
    await objectWriter(() => bucket).write('portfolio/kept', Buffer.from('first'));
    await objectWriter(() => bucket).write('portfolio/kept', Buffer.from('second'));
    expect(Buffer.from((await objectReader(() => bucket).read('portfolio/kept')) ?? []).toString()).toBe('first');
  });

  it.each(['../escaped', 'portfolio/../../escaped', 'portfolio/%2e%2e/escaped', 'Portfolio', '/etc'])(
    'have no name like %s',
    async (name) => {
      expect(objectFolder(folder).read(name)).toBeUndefined();
      expect(() => objectFolder(folder).write(name, Buffer.from('x'))).toThrow(TypeError);
    },
  );

  it('are refused to whoever does not sign as this stack', async () => {
    const answer = await fetch(`${bucket.url}/portfolio/kept`);
    expect(answer.status).toBe(403);
  });
});

function madeOf(count: number, asOf: string): ComputedSnapshot {
  const intake = rowIntake(asOf, { currency: { code: 'EUR', minorDigits: 2 } });
  for (const row of simulatedRows(count, 'stored')) intake.take(row);
  return computeSnapshot(intake.columns(), 'EUR');
}

function* pagesOf({ pages, clientsOn }: ComputedSnapshot) {
  for (const { list, page } of pages) yield { list, page, clients: clientsOn(list, page) };
}

const writer = (objects = objectWriter(() => bucket)) => portfolioSnapshotWriter(table(), objects);
const reader = () =>
  portfolioSnapshotReader(
    table(),
    objectReader(() => bucket),
  );
const keep = (one: ComputedSnapshot, at: string, objects = objectWriter(() => bucket)) =>
  writer(objects).keep(one.snapshot, pagesOf(one), at);

describe('a stored snapshot', () => {
  const day = madeOf(300, '2026-11-30');

  it('is not there before the first one', async () => {
    expect(await reader().find()).toBeUndefined();
    expect(await reader().find('2026-11-30')).toBeUndefined();
  });

  it('is shown whole or not at all, wherever its run is killed, and the next run completes it', async () => {
    const writes = day.pages.length + 1;
    for (let allowed = 0; allowed < writes; allowed += 1) {
      let left = allowed;
      const dying = {
        async write(name: string, content: Uint8Array) {
          if (left === 0) throw new Error('killed');
          left -= 1;
          await objectWriter(() => bucket).write(name, content);
        },
      };
      await expect(keep(day, '2026-12-01T01:00:00.000Z', dying)).rejects.toThrow('killed');
      expect(await reader().find()).toBeUndefined();
    }
    await keep(day, '2026-12-01T01:00:00.000Z');
    const kept = await reader().find();
    expect(kept?.snapshot).toEqual(JSON.parse(JSON.stringify(day.snapshot)));
    for (const { list, page } of day.pages)
      expect(await kept?.readClients(list, page)).toEqual(JSON.parse(JSON.stringify(day.clientsOn(list, page))));
    expect(await kept?.readClients('champion', 99)).toEqual([]);
  });

  it('made again is the same objects', async () => {
    const before = readdirSync(join(folder, 'portfolio/2026-11-30'));
    await keep(day, '2026-12-01T03:00:00.000Z');
    expect(readdirSync(join(folder, 'portfolio/2026-11-30'))).toEqual(before);
    expect(before).toHaveLength(day.pages.length + 1);
  });

  it('of an earlier day is found by its day, and does not become the newest', async () => {
    await keep(madeOf(200, '2026-10-31'), '2026-12-01T04:00:00.000Z');
    expect((await reader().find())?.snapshot.asOf).toBe('2026-11-30');
    expect((await reader().find('2026-10-31'))?.snapshot.clientCount).toBeLessThanOrEqual(200);
    expect(await reader().find('2026-10-30')).toBeUndefined();
  });

  it('of a later run for the same day is shown, and an earlier run that ends late is not', async () => {
    const late = madeOf(310, '2026-11-30');
    await keep(late, '2026-12-01T05:00:00.000Z');
    await keep(day, '2026-12-01T02:00:00.000Z');
    for (const kept of [await reader().find(), await reader().find('2026-11-30')])
      expect(kept?.snapshot.clientCount).toBe(late.snapshot.clientCount);
  });
});
