import type { Instant } from '#domain/calendar/instant.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { RelanceMoment } from '#domain/policy/relance.ts';
import type { ClientWait } from '#domain/relance/client-wait.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

/** It is the client's turn from now on: the next wait of the inquiry, with a number of its own. */
export function beginWait(
  inquiry: Inquiry,
  moment: RelanceMoment,
  at: Instant,
): { clientWait: ClientWait; waitsBegun: number; status: 'awaiting-client' | 'incomplete' } {
  const waitNumber = (inquiry.waitsBegun ?? 0) + 1;
  return {
    clientWait: { waitNumber, moment, startedAt: at, steps: [] },
    waitsBegun: waitNumber,
    status: moment === 'incomplete' ? 'incomplete' : 'awaiting-client',
  };
}

export function awaitedEvent({ waitNumber, moment }: ClientWait, at: Instant): NewEvent {
  return { name: 'client-awaited.v1', at, data: { waitNumber, moment } };
}
