import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { ProductError } from '#domain/errors/product-error.ts';
import { checkEvent } from '#events/catalog.ts';

/** The bus accepted only some of the events; the stream delivers them again. */
export class EventsNotPublishedError extends ProductError {
  override readonly name = 'EventsNotPublishedError';
}

/** PutEvents takes at most ten entries a call (EventBridge quotas). */
const entriesPerCall = 10;

export interface EventPublisher {
  /** Publishes stored events, in order, under our own source. @throws EventsNotPublishedError, EventContractError */
  publish(events: readonly unknown[]): Promise<void>;
}

export function eventPublisher(busName: string): EventPublisher {
  const client = new EventBridgeClient({});
  return {
    async publish(events) {
      for (let start = 0; start < events.length; start += entriesPerCall) {
        const entries = events.slice(start, start + entriesPerCall).map((candidate) => {
          const event = checkEvent(candidate);
          return {
            EventBusName: busName,
            Source: 'vestibule',
            DetailType: event.name,
            Time: new Date(event.occurredAt),
            Detail: JSON.stringify(event),
          };
        });
        const answer = await client.send(new PutEventsCommand({ Entries: entries }));
        if ((answer.FailedEntryCount ?? 0) > 0) {
          throw new EventsNotPublishedError(`${answer.FailedEntryCount} of ${entries.length} events were not taken.`);
        }
      }
    },
  };
}
