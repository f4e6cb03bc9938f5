import * as z from 'zod';

/** An instant in UTC with milliseconds, e.g. `2026-11-23T09:00:00.000Z`. */
export const instant = z.iso.datetime({ precision: 3 });

/** Opaque identifiers only: letters, digits and dashes, so that no personal data can hide in one. */
export const id = z.string().regex(/^[A-Za-z0-9-]{1,80}$/);

/**
 * A term of ours, never of a person: an enumeration's value, a version, a key. No space and no @, so no name and no
 * address.
 */
export const code = z.string().regex(/^[A-Za-z0-9./_-]{1,160}$/);

/** The common fields of every event. Never a name, an address or a message: those are stored with the person. */
export const envelope = z.strictObject({
  /** Consumers are idempotent by this id. */
  eventId: id,
  /** `inquiry-received.v1`: the contract's name and version. */
  name: z.string(),
  /** When it happened (UTC), not when it was published. */
  occurredAt: instant,
  /** Connects all effects of one cause: the inquiry's id, or a request's id where there is no inquiry. */
  correlationId: id,
  inquiryId: id.optional(),
  personId: id.optional(),
});
export type Envelope = z.infer<typeof envelope>;

/** Order in which events happened; within one instant, their write order, which their ids preserve. */
export function byOccurrence(one: Envelope, other: Envelope): number {
  if (one.occurredAt !== other.occurredAt) return one.occurredAt < other.occurredAt ? -1 : 1;
  return one.eventId < other.eventId ? -1 : one.eventId > other.eventId ? 1 : 0;
}

export interface EventContract<Data extends z.ZodType> {
  readonly name: string;
  /** Files of functions/use-cases that publish it. */
  readonly saidBy: readonly string[];
  /** The event that is published instead since; stored events of this name stay readable, and their listeners stay. */
  readonly supersededBy?: string | undefined;
  /** Functions that listen to it on the bus. Every event is also the audit trail and the source of the KPIs. */
  readonly heardBy: readonly string[];
  readonly meaning: string;
  readonly data: Data;
  readonly example: z.infer<Data>;
}

/** Keeps contract, schema and example together and consistent in type. */
export function defineEvent<Data extends z.ZodType>(contract: EventContract<Data>): EventContract<Data> {
  return contract;
}
