import type { z } from 'zod';
import { keyState, type Machine } from '#domain/identity/machine.ts';
import type { machineList } from '#events/api/machines.ts';

type MachineJson = z.infer<typeof machineList>['machines'][number];

/** A machine as the API shows it: no salt and no hash. */
export function machineJson(
  { machineId, name, scopes, createdAt, createdById, keys }: Machine,
  at: string,
): MachineJson {
  return {
    machineId,
    name,
    scopes: [...scopes],
    createdAt,
    createdById,
    keys: keys.map((key) => ({
      keyId: key.keyId,
      state: keyState(key, at),
      createdAt: key.createdAt,
      createdById: key.createdById,
      expiresAt: key.expiresAt,
      lastUsedAt: key.lastUsedAt ?? null,
      revokedAt: key.revokedAt ?? null,
    })),
  };
}
