import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { refuseUngranted } from '#local/kernel/table-grants.ts';

/**
 * Every document client of this process, existing or future, has its commands performed in the process, under the
 * grants of the calling function; the returned function makes them use their server again. See ADR 0052.
 */
export function speakInProcess(perform: (command: unknown) => object | Promise<object>): () => void {
  Object.defineProperty(DynamoDBDocumentClient.prototype, 'send', {
    configurable: true,
    // Async, so that a refusal rejects, as with a server.
    value: async (command: unknown) => {
      refuseUngranted(command);
      return perform(command);
    },
  });
  return () => {
    Reflect.deleteProperty(DynamoDBDocumentClient.prototype, 'send');
  };
}
