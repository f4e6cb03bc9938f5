import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { keyState, type Machine } from '#domain/identity/machine.ts';
import type { MachineAccess, MachineSecrets } from '#ports/permissions/machine-repository.ts';
import { machineTokenParts } from './machine-token.ts';

export interface MachineAccessPorts {
  readonly machines: MachineAccess;
  readonly secrets: Pick<MachineSecrets, 'matches'>;
}

/** A till calls often; that its key is in use is worth one write an hour. */
const noteAgainMs = 3_600_000;

/** The machine behind a key; undefined when the key is unknown, expired or revoked. */
export async function readMachine(ports: MachineAccessPorts, token: string, at: Instant): Promise<Machine | undefined> {
  const parts = machineTokenParts(token);
  if (parts === undefined) return undefined;
  const machine = await ports.machines.find(parts.machineId);
  const key = machine?.keys.find(({ keyId }) => keyId === parts.keyId);
  if (machine === undefined || key === undefined) return undefined;
  if (!ports.secrets.matches(parts.secret, key) || keyState(key, at) !== 'valid') return undefined;
  if (key.lastUsedAt === undefined || plusMs(key.lastUsedAt, noteAgainMs) <= at)
    await ports.machines.noteUse(machine.machineId, key.keyId, at);
  return machine;
}
