import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import type { MemoryTable } from './memory-table.ts';

/** A command, or an option of one, that the table in memory does not support, because the product does not use it. */
export class CommandUnknownError extends Error {
  override readonly name = 'CommandUnknownError';
}

const conditional = ['TableName', 'ConditionExpression', 'ExpressionAttributeNames', 'ExpressionAttributeValues'];

/** The options allowed in each command, or in a part of one. Ignoring an option would give a wrong result. */
const spoken = {
  get: new Set(['TableName', 'Key', 'ConsistentRead']),
  batchGet: new Set(['RequestItems']),
  batchGetKeys: new Set(['Keys', 'ConsistentRead']),
  query: new Set([
    ...['TableName', 'IndexName', 'KeyConditionExpression', 'ExpressionAttributeNames', 'ExpressionAttributeValues'],
    ...['ConsistentRead', 'ScanIndexForward', 'Limit', 'ExclusiveStartKey'],
  ]),
  scan: new Set(['TableName', 'ConsistentRead']),
  transactWrite: new Set(['TransactItems']),
  transactItem: new Set(['Put', 'Update', 'Delete', 'ConditionCheck']),
  put: new Set([...conditional, 'Item']),
  update: new Set([...conditional, 'Key', 'UpdateExpression', 'ReturnValues']),
  delete: new Set([...conditional, 'Key']),
  check: new Set([...conditional, 'Key']),
} as const;

/** @throws CommandUnknownError for an unsupported option. */
export function refuseOthers(command: keyof typeof spoken, input: object): void {
  for (const [option, value] of Object.entries(input)) {
    if (value !== undefined && !spoken[command].has(option)) {
      throw new CommandUnknownError(`The table in memory has no option ${option} in ${command}.`);
    }
  }
}

/** @throws ResourceNotFoundException for another table. */
export function refuseOtherTable({ blueprint }: MemoryTable, name: string | undefined): void {
  if (name === blueprint.name) return;
  throw new ResourceNotFoundException({ message: `Requested resource not found: ${name}`, $metadata: {} });
}
