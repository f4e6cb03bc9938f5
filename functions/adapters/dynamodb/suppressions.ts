import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import { normaliseEmail } from '#domain/identity/person.ts';
import type { PersonReader } from '#ports/person-repository.ts';

/** Tells whether an address may be written to, without saying whose it is. */
export function suppressionReader(table: Table): Pick<PersonReader, 'isSuppressed'> {
  return {
    async isSuppressed(email) {
      const found = await getDoc(table, keys.suppressed(sha256(normaliseEmail(email))), 'suppressed');
      return found !== undefined;
    },
  };
}
