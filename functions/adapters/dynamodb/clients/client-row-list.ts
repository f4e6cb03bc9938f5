import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#adapters/dynamodb/client.ts';
import { lists, shards } from '#adapters/dynamodb/keys.ts';
import { docsOf } from '#adapters/dynamodb/stored.ts';
import type { ClientRow } from '#domain/portfolio/client-row.ts';
import type { PortfolioRepository } from '#ports/portfolio-repository.ts';

/** The rows of all clients, read from the table's index. */
export function portfolioRepository(table: Table): PortfolioRepository {
  return {
    shards,
    async *readClientRows(shard) {
      let from: QueryCommandInput['ExclusiveStartKey'];
      do {
        const page = await table.documents.send(
          new QueryCommand({
            TableName: table.name,
            IndexName: 'gsi1',
            KeyConditionExpression: 'gsi1pk = :list',
            ExpressionAttributeValues: { ':list': lists.clients(shard) },
            ...(from === undefined ? {} : { ExclusiveStartKey: from }),
          }),
        );
        yield docsOf<ClientRow>(page.Items ?? [], 'client-row');
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
    },
  };
}
