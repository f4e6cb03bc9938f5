import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MachineSecrets } from '#ports/permissions/machine-repository.ts';
import { newToken } from './hashes.ts';

function hashOf(secret: string, salt: string): Buffer {
  return createHash('sha256').update(salt, 'utf8').update(secret, 'utf8').digest();
}

/** A secret has 256 random bits, which nobody can guess: one round of a salted hash protects the stored side. */
export const machineSecrets: MachineSecrets = {
  issue() {
    const secret = newToken();
    const salt = randomBytes(16).toString('base64url');
    return { secret, salt, hash: hashOf(secret, salt).toString('hex') };
  },
  matches(secret, { salt, hash }) {
    const [given, stored] = [hashOf(secret, salt), Buffer.from(hash, 'hex')];
    return given.length === stored.length && timingSafeEqual(given, stored);
  },
};
