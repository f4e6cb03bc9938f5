import { expect, it, onTestFinished } from 'vitest';
import { openTable } from '#adapters/dynamodb/client.ts';
import { houseRepository } from '#adapters/dynamodb/houses.ts';
import { table } from '#blueprint/tables.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import { startLocalStack } from '#local/stack/stack.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

const folder = temporaryFolder();

it('reads the house again after a new provisioning, and caches it in between', async () => {
  const stack = await startLocalStack({ dataDir: folder, house: demoHouse, clock: 'manual' });
  onTestFinished(() => stack.stop());
  const houses = houseRepository(openTable(table.name));

  const first = await houses.read();
  expect(await houses.read()).toBe(first);

  const staff = demoHouse.staff.filter(({ staffId }) => staffId !== 'ops-desk');
  await stack.invoke('provision-house', {
    at: new Date(stack.clock.now()).toISOString(),
    house: { ...demoHouse, staff },
  });
  const second = await houses.read();
  expect(first.staff.map(({ staffId }) => staffId)).toContain('ops-desk');
  expect(second.staff.find(({ staffId }) => staffId === 'ops-desk')).toMatchObject({ left: true });
  expect(await houses.read()).toBe(second);
});
