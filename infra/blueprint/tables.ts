/**
 * The single table, as plain data for both the AWS stack and the local stack. Access patterns are beside the keys in
 * functions/adapters/dynamodb/keys.ts.
 */
export interface TableBlueprint {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey: string;
  /** Attribute with the expiry (epoch seconds). DynamoDB deletes late: readers check the expiry themselves. */
  readonly timeToLiveAttribute: string;
  readonly stream: 'NEW_IMAGE';
  readonly indexes: readonly { readonly name: string; readonly partitionKey: string; readonly sortKey: string }[];
}

export const table: TableBlueprint = {
  name: 'vestibule',
  partitionKey: 'pk',
  sortKey: 'sk',
  timeToLiveAttribute: 'expiresAt',
  stream: 'NEW_IMAGE',
  indexes: [{ name: 'gsi1', partitionKey: 'gsi1pk', sortKey: 'gsi1sk' }],
};
