import type { Table } from '#adapters/dynamodb/client.ts';
import type { Write } from '#adapters/dynamodb/commit.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import type { Agenda } from '#domain/appointments/agenda.ts';
import { AgendaChangedError, type AgendaReader } from '#ports/agenda-repository.ts';

/** Agendas in the single table, one item per advisor: advisors keep dozens of times for clients, not thousands. */
export function agendaReader(table: Table): AgendaReader {
  return {
    async read(advisorId) {
      const stored = await getDoc<Agenda>(table, keys.agenda(advisorId), 'agenda');
      return stored ?? { advisorId, version: 0, entries: [] };
    },
  };
}

/** Writes the whole agenda with its next version, on the condition that it did not change since it was read. */
export function agendaWrite(table: Table, before: Agenda, after: Agenda): Write {
  const { advisorId } = before;
  const version = before.version + 1;
  return {
    item: {
      Put: {
        TableName: table.name,
        Item: { ...keys.agenda(advisorId), entity: 'agenda', version, doc: { ...after, advisorId, version } },
        ...(before.version === 0
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: 'version = :expected',
              ExpressionAttributeValues: { ':expected': before.version },
            }),
      },
    },
    otherwise: () => new AgendaChangedError(`The agenda of ${advisorId} changed after version ${before.version}.`),
  };
}
