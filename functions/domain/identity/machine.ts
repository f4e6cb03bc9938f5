import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import type { KeyDays, MachineScope } from '#domain/choices/machine-scopes.ts';
import { ProductError } from '#domain/errors/product-error.ts';

/** During a rotation both keys are valid for this long, so that a till changes its key without a gap. */
const rotationDays = 7;

/** One secret of a machine: its salted hash, never the secret. */
export interface MachineKey {
  readonly keyId: string;
  readonly salt: string;
  readonly hash: string;
  readonly createdAt: Instant;
  readonly createdById: string;
  readonly expiresAt: Instant;
  readonly lastUsedAt?: Instant | undefined;
  readonly revokedAt?: Instant | undefined;
}

/** A till, a site or a CRM that calls the API in its own name. */
export interface Machine {
  readonly machineId: string;
  readonly name: string;
  readonly scopes: readonly MachineScope[];
  readonly createdAt: Instant;
  readonly createdById: string;
  /** The latest last. */
  readonly keys: readonly MachineKey[];
  /** Counts the changes, so that two of them at once are noticed. */
  readonly version: number;
}

/** A third valid key would be a copy that nobody keeps an eye on. */
export class RotationUnderWayError extends ProductError {
  override readonly name = 'RotationUnderWayError';
}

export type MachineKeyState = 'valid' | 'expired' | 'revoked';

export function keyState({ expiresAt, revokedAt }: MachineKey, at: Instant): MachineKeyState {
  if (revokedAt !== undefined) return 'revoked';
  return expiresAt <= at ? 'expired' : 'valid';
}

/** Ids of machines are told from those of staff by their first letters, wherever somebody signs. */
export function isMachineId(id: string): boolean {
  return id.startsWith('machine-');
}

export function keyExpiry(at: Instant, days: KeyDays): Instant {
  return plusMs(at, days * 86_400_000);
}

/**
 * The machine with one more key; the valid one ends a week later, or at its own end if that is earlier.
 * @throws RotationUnderWayError while two keys are valid.
 */
export function withNewKey(machine: Machine, key: MachineKey, at: Instant): Machine {
  const valid = machine.keys.filter((one) => keyState(one, at) === 'valid');
  if (valid.length > 1) throw new RotationUnderWayError('Two keys are valid: revoke one before another is made.');
  const overlapEnd = plusMs(at, rotationDays * 86_400_000);
  const keys = machine.keys.map((one) =>
    keyState(one, at) === 'valid' && one.expiresAt > overlapEnd ? { ...one, expiresAt: overlapEnd } : one,
  );
  return { ...machine, keys: [...keys, key] };
}

export function withoutKey(machine: Machine, keyId: string, at: Instant): Machine {
  const keys = machine.keys.map((one) =>
    one.keyId === keyId && one.revokedAt === undefined ? { ...one, revokedAt: at } : one,
  );
  return { ...machine, keys };
}
