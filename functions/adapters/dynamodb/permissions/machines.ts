import type { Table } from '#adapters/dynamodb/client.ts';
import { commit } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys, lists } from '#adapters/dynamodb/keys.ts';
import { queryItems } from '#adapters/dynamodb/stored.ts';
import type { Machine } from '#domain/identity/machine.ts';
import { MachineChangedError, type MachineRepository } from '#ports/permissions/machine-repository.ts';
import { machineAccess, machineEntity, machineOf } from './machine-access.ts';

function docOf(machine: Machine): Machine {
  return { ...machine, keys: machine.keys.map(({ lastUsedAt: _apart, ...key }) => key) };
}

/** Machines in the single table, one item each, with their keys' salted hashes. */
export function machineRepository(table: Table): MachineRepository {
  return {
    find: machineAccess(table).find,
    async list() {
      const items = await queryItems(table, {
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :list',
        ExpressionAttributeValues: { ':list': lists.machines() },
      });
      return items.flatMap((item) => machineOf(item) ?? []);
    },
    async add(machine, event) {
      const { machineId, createdAt } = machine;
      const list = { gsi1pk: lists.machines(), gsi1sk: `${createdAt}#${machineId}` };
      const Item = { ...keys.machine(machineId), ...list, entity: machineEntity, doc: docOf(machine), used: {} };
      await commit(table, [{ item: { Put: { TableName: table.name, Item } } }, eventWrite(table, event, {})]);
    },
    async change(read, next, event) {
      const update = {
        TableName: table.name,
        Key: keys.machine(read.machineId),
        UpdateExpression: 'SET doc = :next',
        ConditionExpression: 'doc.version = :version',
        ExpressionAttributeValues: { ':next': docOf({ ...next, version: read.version + 1 }), ':version': read.version },
      };
      const otherwise = () => new MachineChangedError(`The machine ${read.machineId} changed meanwhile.`);
      await commit(table, [{ item: { Update: update }, otherwise }, eventWrite(table, event, {})]);
    },
  };
}
