import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { refuseUngranted } from '#local/kernel/table-grants.ts';
import { execute } from './commands.ts';
import type { MemoryTable } from './memory-table.ts';

/**
 * Every document client of this process, existing or future, uses the table in memory, under the grants of the calling
 * function; the returned function makes them use their server again. See ADR 0020.
 */
export function speakInProcess(table: MemoryTable): () => void {
  Object.defineProperty(DynamoDBDocumentClient.prototype, 'send', {
    configurable: true,
    // Async, so that a refusal rejects, as with a server.
    value: async (command: unknown) => {
      refuseUngranted(command);
      return execute(table, command);
    },
  });
  return () => {
    Reflect.deleteProperty(DynamoDBDocumentClient.prototype, 'send');
  };
}
