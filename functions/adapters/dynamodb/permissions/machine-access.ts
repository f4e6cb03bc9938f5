import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#adapters/dynamodb/client.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import type { Machine } from '#domain/identity/machine.ts';
import type { MachineAccess } from '#ports/permissions/machine-repository.ts';

export const machineEntity = 'machine';

/** When a key was used last is beside the machine, so that noting it never meets a change of the machine. */
interface MachineItem {
  readonly entity: string;
  readonly doc: Machine;
  readonly used: Readonly<Record<string, string>>;
}

function isMachineItem(item: unknown): item is MachineItem {
  return typeof item === 'object' && item !== null && 'entity' in item && item.entity === machineEntity;
}

/** The machine of an item; undefined for an item of another kind. */
export function machineOf(item: unknown): Machine | undefined {
  if (!isMachineItem(item)) return undefined;
  const { doc, used } = item;
  return { ...doc, keys: doc.keys.map((key) => ({ ...key, lastUsedAt: used[key.keyId] })) };
}

/** Finds machines by their id and notes that a key was used; it cannot list, make or change any. */
export function machineAccess(table: Table): MachineAccess {
  return {
    async find(machineId) {
      const get = { TableName: table.name, Key: keys.machine(machineId), ConsistentRead: true };
      return machineOf((await table.documents.send(new GetCommand(get))).Item);
    },
    async noteUse(machineId, keyId, at) {
      await table.documents.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keys.machine(machineId),
          UpdateExpression: 'SET used.#key = :at',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#key': keyId },
          ExpressionAttributeValues: { ':at': at },
        }),
      );
    },
  };
}
