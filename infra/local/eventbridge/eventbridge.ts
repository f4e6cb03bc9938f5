import * as z from 'zod';
import type { SubscriptionBlueprint } from '#blueprint/subscriptions.ts';
import type { LocalClock } from '#local/clock/clock.ts';
import { isObject, type Json, type JsonObject, parseJson } from '#local/kernel/json.ts';
import type { LocalStore } from '#local/kernel/store.ts';
import { houseBusName } from '#local/lambda/environment.ts';
import type { LocalBus } from './events.ts';

/** PutEvents: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html */
const putEventsRequest = z.object({
  Entries: z
    .array(
      z.object({
        Source: z.string().optional(),
        DetailType: z.string().optional(),
        Detail: z.string().optional(),
        EventBusName: z.string().optional(),
        // The JSON protocol uses epoch seconds.
        Time: z.number().optional(),
        Resources: z.array(z.string()).optional(),
      }),
    )
    .min(1)
    .max(10),
});

type Entry = z.infer<typeof putEventsRequest>['Entries'][number];

const entryLimitBytes = 256 * 1024;

type EntryResult = { readonly EventId: string } | { readonly ErrorCode: string; readonly ErrorMessage: string };

/** The whole request is malformed. */
export class EventsRefusal extends Error {
  override readonly name = 'ValidationException';
}

/**
 * PutEvents: each valid entry is durable when this returns; an invalid one is reported and does not affect the others.
 */
export function putEvents(
  parts: { store: LocalStore; bus: LocalBus; clock: LocalClock },
  request: unknown,
): JsonObject {
  const parsed = putEventsRequest.safeParse(request);
  if (!parsed.success) throw new EventsRefusal(z.prettifyError(parsed.error));
  const results = parts.store.transaction(() => parsed.data.Entries.map((entry) => put(parts, entry)));
  parts.bus.deliver();
  return { FailedEntryCount: results.filter((result) => 'ErrorCode' in result).length, Entries: results };
}

function put(parts: { bus: LocalBus; clock: LocalClock }, entry: Entry): EntryResult {
  const { Source: source, DetailType: detailType, Detail: detailText } = entry;
  if (!source || !detailType || !detailText) {
    return refused(
      'InvalidArgument',
      'Parameter Source, DetailType or Detail is not valid. Reason: it is a required argument.',
    );
  }
  if (Buffer.byteLength(detailText) > entryLimitBytes)
    return refused('InvalidArgument', 'Total size of the entry is over the limit.');
  const detail = jsonObject(detailText);
  if (detail === undefined) return refused('MalformedDetail', 'Detail is malformed.');
  const bus = busOf(entry.EventBusName);
  if (bus === undefined) return refused('ResourceNotFoundException', `Event bus ${entry.EventBusName} does not exist.`);
  const at = entry.Time === undefined ? parts.clock.now() : entry.Time * 1000;
  return { EventId: parts.bus.enqueue({ bus, source, detailType, detail, at, resources: entry.Resources ?? [] }) };
}

function refused(ErrorCode: string, ErrorMessage: string): EntryResult {
  return { ErrorCode, ErrorMessage };
}

function busOf(nameOrArn: string | undefined): SubscriptionBlueprint['bus'] | undefined {
  const name = nameOrArn?.split('/').at(-1) ?? 'default';
  if (name === houseBusName) return 'house';
  return name === 'default' ? 'default' : undefined;
}

function jsonObject(text: string): JsonObject | undefined {
  try {
    const value = parseJson(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isJsonObject(value: Json): value is JsonObject {
  return isObject(value);
}
