import type { Instant } from '#domain/calendar/instant.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { careKindOf } from '#domain/policy/care.ts';
import type { RelanceMoment } from '#domain/policy/relance.ts';
import type { ClientWait } from '#domain/relance/client-wait.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

/** A complaint or a matter after the sale is looked after until it is resolved, and asked about once afterwards. */
function careState({ qualification, care }: Inquiry, moment: RelanceMoment): Pick<ClientWait, 'care'> {
  if (moment === 'incomplete' || careKindOf(qualification?.kind) === undefined) return {};
  return { care: care?.resolvedAt === undefined ? 'unresolved' : 'resolved' };
}

/** It is the client's turn from now on: the next wait of the inquiry, with a number of its own. */
export function beginWait(
  inquiry: Inquiry,
  moment: RelanceMoment,
  at: Instant,
): { clientWait: ClientWait; waitsBegun: number; status: 'awaiting-client' | 'incomplete' } {
  const waitNumber = (inquiry.waitsBegun ?? 0) + 1;
  return {
    clientWait: { waitNumber, moment, startedAt: at, steps: [], ...careState(inquiry, moment) },
    waitsBegun: waitNumber,
    status: moment === 'incomplete' ? 'incomplete' : 'awaiting-client',
  };
}

export function awaitedEvent({ waitNumber, moment, care }: ClientWait, at: Instant): NewEvent {
  return { name: 'client-awaited.v1', at, data: { waitNumber, moment, ...(care === undefined ? {} : { care }) } };
}
