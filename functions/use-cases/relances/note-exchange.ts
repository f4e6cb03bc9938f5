import { catalog } from '#events/catalog.ts';
import type { Envelope } from '#events/envelope/envelope.ts';
import { noteSignal, type SignalPorts } from '#use-cases/intake/record-signal.ts';

/** An event of which only the name is known for certain; its contract says the rest. */
export type ProjectedEvent = Envelope & { readonly data: unknown };

/**
 * Whether client and advisor truly exchanged: the client reached out, or they met. A call that the house made may have
 * rung in an empty room, and a meeting that one of them missed was none.
 */
function isExchange({ name, data }: ProjectedEvent): boolean {
  switch (name) {
    case 'contact-recorded.v1': {
      const { channel, direction } = catalog['contact-recorded.v1'].data.parse(data);
      return direction === 'inbound' || channel === 'meeting';
    }
    case 'outcome-recorded.v1':
      return catalog['outcome-recorded.v1'].data.parse(data).kind !== 'no-show';
    default:
      return false;
  }
}

/**
 * A direct exchange with an advisor is a voluntary act of the client's, whichever way the house learnt of it: it is kept
 * under the event's own id, so that a redelivered event counts once, and only with a consent that covers it.
 */
export async function noteExchange(
  ports: SignalPorts,
  event: ProjectedEvent,
  at: string,
): Promise<'noted' | 'nothing'> {
  const { personId, eventId, occurredAt } = event;
  if (personId === undefined || !isExchange(event)) return 'nothing';
  await noteSignal(ports, personId, { signalId: eventId, kind: 'advisor-exchange', occurredAt, via: 'staff' }, at);
  return 'noted';
}
