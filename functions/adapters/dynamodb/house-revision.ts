import type { Table } from '#adapters/dynamodb/client.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';

/** The revision of the present provisioning; undefined before the first one. */
export async function readRevision(table: Table): Promise<string | undefined> {
  const stamp = await getDoc<{ revision: string }>(table, keys.houseRevision(), 'house-revision');
  return stamp?.revision;
}
