import { catalog } from '#events/catalog.ts';
import type { Envelope } from '#events/envelope/envelope.ts';
import { noteSignal, type SignalPorts } from '#use-cases/intake/record-signal.ts';

/** An event of which only the name is validated yet; its contract defines the rest. */
export type ProjectedEvent = Envelope & { readonly data: unknown };

/**
 * Whether client and advisor had a real exchange: the client reached out, or they met. A call made by the house may not
 * have been answered, and a meeting that one of them missed does not count.
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
 * Records a direct exchange with an advisor as a client signal, whichever way the house learnt of it. It is stored
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
