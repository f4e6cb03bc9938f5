import { describe, expect, it } from 'vitest';
import { machineAccess } from '#adapters/dynamodb/permissions/machine-access.ts';
import { machineRepository } from '#adapters/dynamodb/permissions/machines.ts';
import { type Machine, withoutKey } from '#domain/identity/machine.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import { MachineChangedError } from '#ports/permissions/machine-repository.ts';
import { monday10 } from '../ports/house.ts';
import { everyItem, realTable } from './real-table.ts';

const table = realTable();
const repository = () => machineRepository(table());
const access = () => machineAccess(table());

let count = 0;
const event = (machineId: string, act: 'made' | 'revoked'): NewEvent => ({
  name: 'machine-key-changed.v1',
  at: monday10,
  data: { machineId, keyId: 'key-1', byId: 'helene', act, scopes: ['import'], expiresAt: monday10 },
});

async function added(): Promise<Machine> {
  count += 1;
  const key = { keyId: 'key-1', salt: 's', hash: 'h', createdAt: monday10, createdById: 'helene', expiresAt: monday10 };
  const machine: Machine = {
    machineId: `machine-${count}`,
    name: 'Paris till',
    scopes: ['import'],
    createdAt: monday10,
    createdById: 'helene',
    keys: [key],
    version: 1,
  };
  await repository().add(machine, event(machine.machineId, 'made'));
  return machine;
}

describe('a machine in the table', () => {
  it('is found by its id and listed, with the last use of its key', async () => {
    const { machineId } = await added();
    expect(await access().find(machineId)).toMatchObject({ machineId, keys: [{ keyId: 'key-1' }] });
    expect((await access().find(machineId))?.keys[0]?.lastUsedAt).toBeUndefined();
    await access().noteUse(machineId, 'key-1', monday10);
    expect((await repository().list()).find((one) => one.machineId === machineId)).toMatchObject({
      keys: [{ lastUsedAt: monday10 }],
    });
    expect(await access().find('machine-unknown')).toBeUndefined();
    await expect(access().noteUse('machine-unknown', 'key-1', monday10)).rejects.toThrow();
  });

  it('changes only as it was read, keeps the last use, and says each change once', async () => {
    const read = await added();
    const { machineId } = read;
    await access().noteUse(machineId, 'key-1', monday10);
    const next = withoutKey(read, 'key-1', monday10);
    await repository().change(read, next, event(machineId, 'revoked'));
    expect(await repository().find(machineId)).toMatchObject({
      version: 2,
      keys: [{ revokedAt: monday10, lastUsedAt: monday10 }],
    });
    await expect(repository().change(read, next, event(machineId, 'revoked'))).rejects.toBeInstanceOf(
      MachineChangedError,
    );
    const said = (await everyItem(table())).filter(
      ({ entity, doc }) => entity === 'event' && JSON.stringify(doc).includes(`"${machineId}"`),
    );
    expect(said).toHaveLength(2);
  });
});
