import { describe, expect, it } from 'vitest';
import { machineSecrets } from '#adapters/crypto/machine-secrets.ts';
import { plusMs } from '#domain/calendar/instant.ts';
import { type Machine, RotationUnderWayError } from '#domain/identity/machine.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import { makeMachine, renewMachineKey, revokeMachineKey } from '#use-cases/permissions/manage-machines.ts';
import { readMachine } from '#use-cases/permissions/read-machine.ts';
import { monday10 } from '../../ports/house.ts';

const dayMs = 86_400_000;
const later = (days: number) => plusMs(monday10, days * dayMs);

function machines() {
  const kept = new Map<string, Machine>();
  const said: NewEvent[] = [];
  const used: string[] = [];
  let count = 0;
  return {
    kept,
    said,
    used,
    secrets: machineSecrets,
    ids: { next: (prefix: string) => `${prefix}-${++count}` },
    machines: {
      find: async (machineId: string) => kept.get(machineId),
      list: async () => [...kept.values()],
      add: async (machine: Machine, event: NewEvent) => {
        kept.set(machine.machineId, machine);
        said.push(event);
      },
      change: async (_read: Machine, next: Machine, event: NewEvent) => {
        kept.set(next.machineId, next);
        said.push(event);
      },
      noteUse: async (machineId: string, keyId: string, at: string) => {
        used.push(at);
        const machine = kept.get(machineId);
        if (machine === undefined) return;
        const keys = machine.keys.map((key) => (key.keyId === keyId ? { ...key, lastUsedAt: at } : key));
        kept.set(machineId, { ...machine, keys });
      },
    },
  };
}

const till = { name: 'Paris till', scopes: ['purchases:write'], days: 90 } as const;
const byId = 'helene';

describe('the key of a machine', () => {
  it('opens its machine until it ends, and no other key does', async () => {
    const ports = machines();
    const { token, machine } = await makeMachine(ports, till, byId, monday10);
    expect((await readMachine(ports, token, later(89)))?.machineId).toBe(machine.machineId);
    expect(await readMachine(ports, token, later(90))).toBeUndefined();
    const other = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    for (const wrong of [other, token.slice(0, -1), `${token}A`, '', 'vmk_machine-1.key-2.x'])
      expect(await readMachine(ports, wrong, monday10), wrong).toBeUndefined();
  });

  it('is stored as a salted hash: neither the machine nor its event holds the secret', async () => {
    const ports = machines();
    const { token } = await makeMachine(ports, till, byId, monday10);
    const secret = token.split('.').at(-1) ?? '';
    expect(secret).toHaveLength(43);
    expect(JSON.stringify([...ports.kept.values(), ports.said])).not.toContain(secret);
    const [one, two] = [machineSecrets.issue(), machineSecrets.issue()];
    expect(one.salt).not.toBe(two.salt);
    expect(machineSecrets.matches(one.secret, one)).toBe(true);
    expect(machineSecrets.matches(one.secret, { salt: two.salt, hash: one.hash })).toBe(false);
  });

  it('is renewed without a gap: both are valid for a week, and never a third', async () => {
    const ports = machines();
    const first = await makeMachine(ports, till, byId, monday10);
    const second = await renewMachineKey(ports, { machineId: first.machine.machineId, days: 365 }, byId, later(10));
    for (const { token } of [first, second]) expect(await readMachine(ports, token, later(16))).toBeDefined();
    await expect(
      renewMachineKey(ports, { machineId: first.machine.machineId, days: 30 }, byId, later(16)),
    ).rejects.toBeInstanceOf(RotationUnderWayError);
    expect(await readMachine(ports, first.token, later(17))).toBeUndefined();
    expect(await readMachine(ports, second.token, later(17))).toBeDefined();
  });

  it('never lasts longer by a renewal', async () => {
    const ports = machines();
    const first = await makeMachine(ports, till, byId, monday10);
    await renewMachineKey(ports, { machineId: first.machine.machineId, days: 30 }, byId, later(88));
    expect(await readMachine(ports, first.token, later(91))).toBeUndefined();
  });

  it('ends at once when it is revoked; the other one goes on', async () => {
    const ports = machines();
    const first = await makeMachine(ports, till, byId, monday10);
    const { machineId } = first.machine;
    const second = await renewMachineKey(ports, { machineId, days: 30 }, byId, monday10);
    await revokeMachineKey(ports, { machineId, keyId: first.key.keyId }, byId, later(1));
    await revokeMachineKey(ports, { machineId, keyId: first.key.keyId }, byId, later(2));
    expect(await readMachine(ports, first.token, later(1))).toBeUndefined();
    expect(await readMachine(ports, second.token, later(1))).toBeDefined();
    expect(ports.said.map(({ data }) => ('act' in data ? data.act : ''))).toEqual(['made', 'renewed', 'revoked']);
  });

  it('tells when it was used last, by one write an hour', async () => {
    const ports = machines();
    const { token } = await makeMachine(ports, till, byId, monday10);
    for (const minutes of [0, 1, 59, 60, 61]) await readMachine(ports, token, plusMs(monday10, minutes * 60_000));
    expect(ports.used).toEqual([monday10, plusMs(monday10, 3_600_000)]);
  });
});
