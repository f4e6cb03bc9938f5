import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { personFinder } from '#adapters/dynamodb/intake.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { normaliseEmail, type Person } from '#domain/identity/person.ts';
import type { PersonMaker } from '#ports/person-maker.ts';

/** Stopped on purpose: another process stored this address a moment earlier. */
class AddressKnownError extends ProductError {
  override readonly name = 'AddressKnownError';
}

/** A new person, and the address they are found by: both, or neither. */
export function newPersonWrites(table: Table, person: Person, otherwise: () => Error): readonly Write[] {
  const lookup = {
    ...keys.personByEmail(sha256(normaliseEmail(person.email))),
    entity: 'person-by-email',
    doc: { personId: person.personId },
  };
  const profile = { ...keys.person(person.personId), entity: 'person', doc: person };
  return [lookup, profile].map((Item) => ({
    item: { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
    otherwise,
  }));
}

export function personMaker(table: Table): PersonMaker {
  const finder = personFinder(table);
  return {
    async make(person) {
      const known = await finder.findPersonByEmail(person.email);
      if (known !== undefined) return known;
      try {
        await commit(
          table,
          newPersonWrites(table, person, () => new AddressKnownError('Stored a moment earlier.')),
        );
        return person;
      } catch (error) {
        if (!(error instanceof AddressKnownError)) throw error;
        return (await finder.findPersonByEmail(person.email)) ?? person;
      }
    },
  };
}
