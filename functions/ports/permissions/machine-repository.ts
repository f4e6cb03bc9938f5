import type { Instant } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { Machine, MachineKey } from '#domain/identity/machine.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

export interface MachineAccess {
  find(machineId: string): Promise<Machine | undefined>;
  /** Notes that a key was used; callers do so once an hour at most. */
  noteUse(machineId: string, keyId: string, at: Instant): Promise<void>;
}

export interface MachineRepository extends Pick<MachineAccess, 'find'> {
  list(): Promise<readonly Machine[]>;
  add(machine: Machine, event: NewEvent): Promise<void>;
  /** @throws MachineChangedError when it is no longer the machine that was read. */
  change(read: Machine, next: Machine, event: NewEvent): Promise<void>;
}

/** Secrets of machines: 256 random bits, of which only a salted hash is kept. */
export interface MachineSecrets {
  issue(): { readonly secret: string } & Pick<MachineKey, 'salt' | 'hash'>;
  matches(secret: string, key: Pick<MachineKey, 'salt' | 'hash'>): boolean;
}

/** Somebody else changed the machine since it was read. */
export class MachineChangedError extends ProductError {
  override readonly name = 'MachineChangedError';
}
