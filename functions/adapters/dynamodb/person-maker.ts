import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit } from '#adapters/dynamodb/commit.ts';
import { personFinder } from '#adapters/dynamodb/intake.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { normaliseEmail } from '#domain/person/person.ts';
import type { PersonMaker } from '#ports/person-maker.ts';

/** Stopped on purpose: somebody stored this address a moment earlier. */
class AddressKnownError extends Error {
  override readonly name = 'AddressKnownError';
}

export function personMaker(table: Table): PersonMaker {
  const finder = personFinder(table);
  return {
    async make(person) {
      const known = await finder.findPersonByEmail(person.email);
      if (known !== undefined) return known;
      const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };
      const otherwise = () => new AddressKnownError('Stored a moment earlier.');
      const lookup = {
        ...keys.personByEmail(sha256(normaliseEmail(person.email))),
        entity: 'person-by-email',
        doc: { personId: person.personId },
      };
      try {
        await commit(table, [
          { item: { Put: { TableName: table.name, Item: lookup, ...isNew } }, otherwise },
          {
            item: {
              Put: {
                TableName: table.name,
                Item: { ...keys.person(person.personId), entity: 'person', doc: person },
                ...isNew,
              },
            },
            otherwise,
          },
        ]);
        return person;
      } catch (error) {
        if (!(error instanceof AddressKnownError)) throw error;
        return (await finder.findPersonByEmail(person.email)) ?? person;
      }
    },
  };
}
