import type { Table } from '#adapters/dynamodb/client.ts';
import { commitNew } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import type { ReturnedStaffMail } from '#ports/returned-staff-mail.ts';

export function returnedStaffMail(table: Table): ReturnedStaffMail {
  return {
    async record({ staffId, on, because }, event) {
      const doc = { staffId, on, because, at: event.at };
      const item = { ...keys.returnedStaffMail(staffId, on), entity: 'returned-staff-mail', doc };
      return (await commitNew(table, item, [eventWrite(table, event, {})])) ? 'recorded' : 'already-recorded';
    },
  };
}
