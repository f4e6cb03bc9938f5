import type { Instant } from '#domain/calendar/instant.ts';
import type { KeyDays, MachineScope } from '#domain/choices/machine-scopes.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { keyExpiry, type Machine, type MachineKey, withNewKey, withoutKey } from '#domain/identity/machine.ts';
import type { EventData } from '#events/catalog.ts';
import type { Ids } from '#ports/ids.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { MachineRepository, MachineSecrets } from '#ports/permissions/machine-repository.ts';
import { machineToken } from './machine-token.ts';

export interface MachinePorts {
  readonly machines: MachineRepository;
  readonly secrets: MachineSecrets;
  readonly ids: Ids;
}

/** The house has no machine, or the machine no key, of this id. */
export class MachineNotFoundError extends ProductError {
  override readonly name = 'MachineNotFoundError';
}

/** A machine with a key that was just made: its token is shown now, and never again. */
export interface IssuedKey {
  readonly machine: Machine;
  readonly key: MachineKey;
  readonly token: string;
}

type Act = EventData<'machine-key-changed.v1'>['act'];

function changed(act: Act, { machineId, scopes }: Machine, key: MachineKey, byId: string, at: Instant): NewEvent {
  const { keyId, expiresAt } = key;
  return { name: 'machine-key-changed.v1', at, data: { machineId, keyId, byId, act, scopes: [...scopes], expiresAt } };
}

function newKey({ ids, secrets }: MachinePorts, byId: string, days: KeyDays, at: Instant) {
  const { secret, salt, hash } = secrets.issue();
  const keyId = ids.next('key');
  const key: MachineKey = { keyId, salt, hash, createdAt: at, createdById: byId, expiresAt: keyExpiry(at, days) };
  return { secret, key };
}

async function machineNamed({ machines }: MachinePorts, machineId: string): Promise<Machine> {
  const machine = await machines.find(machineId);
  if (machine === undefined) throw new MachineNotFoundError(`The house has no machine ${machineId}.`);
  return machine;
}

/** Makes an identity for a till, a site or a CRM, with its first key. */
export async function makeMachine(
  ports: MachinePorts,
  wished: { readonly name: string; readonly scopes: readonly MachineScope[]; readonly days: KeyDays },
  byId: string,
  at: Instant,
): Promise<IssuedKey> {
  const { key, secret } = newKey(ports, byId, wished.days, at);
  const machineId = ports.ids.next('machine');
  const { name, scopes } = wished;
  const machine: Machine = { machineId, name, scopes, createdAt: at, createdById: byId, keys: [key], version: 1 };
  await ports.machines.add(machine, changed('made', machine, key, byId, at));
  return { machine, key, token: machineToken(machineId, key.keyId, secret) };
}

/**
 * Makes the next key of a machine; the present one goes on for a week.
 * @throws RotationUnderWayError while two keys are valid.
 * @throws MachineNotFoundError
 */
export async function renewMachineKey(
  ports: MachinePorts,
  { machineId, days }: { readonly machineId: string; readonly days: KeyDays },
  byId: string,
  at: Instant,
): Promise<IssuedKey> {
  const read = await machineNamed(ports, machineId);
  const { key, secret } = newKey(ports, byId, days, at);
  const machine = withNewKey(read, key, at);
  await ports.machines.change(read, machine, changed('renewed', machine, key, byId, at));
  return { machine, key, token: machineToken(machineId, key.keyId, secret) };
}

/** Ends a key at once; one that has ended stays as it is. @throws MachineNotFoundError */
export async function revokeMachineKey(
  ports: MachinePorts,
  { machineId, keyId }: { readonly machineId: string; readonly keyId: string },
  byId: string,
  at: Instant,
): Promise<Machine> {
  const read = await machineNamed(ports, machineId);
  const key = read.keys.find((one) => one.keyId === keyId);
  if (key === undefined) throw new MachineNotFoundError(`The machine ${machineId} has no key ${keyId}.`);
  if (key.revokedAt !== undefined) return read;
  const machine = withoutKey(read, keyId, at);
  await ports.machines.change(read, machine, changed('revoked', machine, key, byId, at));
  return machine;
}
