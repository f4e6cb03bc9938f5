import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import { normaliseEmail, PersonChangedError } from '#domain/identity/person.ts';
import type { AddressClosing, PersonReader, PersonRepository } from '#ports/person-repository.ts';

/** Tells whether an address may be written to, without saying whose it is. */
export function suppressionReader(table: Table): Pick<PersonReader, 'isSuppressed'> {
  return {
    async isSuppressed(email) {
      const found = await getDoc(table, keys.suppressed(sha256(normaliseEmail(email))), 'suppressed');
      return found !== undefined;
    },
  };
}

/** Opens an address again. */
export function addressOpener(table: Table): Pick<PersonRepository, 'reopenAddress'> {
  return {
    async reopenAddress(email, lifted, personId, event) {
      const key = keys.suppressed(sha256(normaliseEmail(email)));
      const closed = await getDoc<{ readonly because: AddressClosing }>(table, key, 'suppressed');
      if (closed === undefined) return 'open';
      if (!lifted.includes(closed.because)) return 'closed';
      const lift: Write = {
        item: {
          Delete: {
            TableName: table.name,
            Key: key,
            ConditionExpression: 'doc.because = :because',
            ExpressionAttributeValues: { ':because': closed.because },
          },
        },
        otherwise: () => new PersonChangedError(`The address of ${personId} was closed or opened meanwhile.`),
      };
      await commit(table, [lift, eventWrite(table, event, { personId })]);
      return 'open';
    },
  };
}
