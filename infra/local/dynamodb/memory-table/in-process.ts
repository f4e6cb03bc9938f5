import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { refuseUngranted } from '#local/kernel/table-grants.ts';
import { execute } from './commands.ts';
import type { MemoryTable } from './memory-table.ts';

/**
 * Every document client of this process, those already made and those to come, speaks to the table in memory, under
 * the grants of the function that asks; what is given back makes them speak to their server again. See ADR 0020.
 */
export function speakInProcess(table: MemoryTable): () => void {
  Object.defineProperty(DynamoDBDocumentClient.prototype, 'send', {
    configurable: true,
    // Async, so that what is refused rejects, as with a server.
    value: async (command: unknown) => {
      refuseUngranted(command);
      return execute(table, command);
    },
  });
  return () => {
    Reflect.deleteProperty(DynamoDBDocumentClient.prototype, 'send');
  };
}
