import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * The document client and the table's name, created once per cold start. Endpoint and region come from the environment.
 */
export interface Table {
  readonly documents: DynamoDBDocumentClient;
  readonly name: string;
}

export function openTable(name: string): Table {
  const client = new DynamoDBClient({});
  // Absent optional fields are not stored.
  return { documents: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }), name };
}
