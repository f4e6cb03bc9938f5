import type { Table } from '#adapters/dynamodb/client.ts';
import { commit } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys, lists, ownerKeyOfPerson } from '#adapters/dynamodb/keys.ts';
import { queryDocs } from '#adapters/dynamodb/stored.ts';
import type { ClientAccess } from '#domain/identity/client-access.ts';
import type { ClientAccessList, ClientAccessReader, ClientAccessRepository } from '#ports/client-access-repository.ts';

const entity = 'client-access';

export function clientAccessReader(table: Table): ClientAccessReader {
  return {
    accessesOf: (personId, staffId) =>
      queryDocs<ClientAccess>(table, entity, {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': ownerKeyOfPerson(personId), ':prefix': `ACCESS#${staffId}#` },
        ConsistentRead: true,
      }),
  };
}

/** Openings of clients, stored with the client, so that erasing the client erases them. */
export function clientAccessRepository(table: Table): ClientAccessRepository {
  return {
    ...clientAccessReader(table),
    async openClient(access, event) {
      const { personId, inquiryId, staffId, at, accessId } = access;
      const Item = {
        ...keys.clientAccess(personId, staffId, at, accessId),
        gsi1pk: lists.accesses(),
        gsi1sk: at,
        entity,
        doc: access,
      };
      await commit(table, [
        { item: { Put: { TableName: table.name, Item } } },
        eventWrite(table, event, { inquiryId, personId }),
      ]);
    },
  };
}

export function clientAccessList(table: Table): ClientAccessList {
  return {
    listAccesses: (limit) =>
      queryDocs<ClientAccess>(
        table,
        entity,
        {
          IndexName: 'gsi1',
          KeyConditionExpression: 'gsi1pk = :list',
          ExpressionAttributeValues: { ':list': lists.accesses() },
          ScanIndexForward: false,
          Limit: limit,
        },
        limit,
      ),
  };
}
