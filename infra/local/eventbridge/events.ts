import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { SubscriptionBlueprint } from '#blueprint/subscriptions.ts';
import type { LocalClock, TimerSource } from '#local/clock/clock.ts';
import type { Changes } from '#local/kernel/changes.ts';
import { type JsonObject, parseJson } from '#local/kernel/json.ts';
import type { LocalStore } from '#local/kernel/store.ts';
import { localAccountId, localRegion } from '#local/lambda/environment.ts';
import { failureLine, type Invoker } from '#local/lambda/invoke.ts';

export interface BusEvent {
  readonly bus: SubscriptionBlueprint['bus'];
  readonly source: string;
  readonly detailType: string;
  readonly detail: JsonObject;
  readonly at: number;
  readonly resources?: readonly string[];
}

/** An event that no retry could deliver; a person decides about it. */
export interface DeadLetter {
  readonly id: number;
  readonly subscription: string;
  readonly function: string;
  readonly event: string;
  readonly attempts: number;
  readonly lastError: string;
  readonly diedAt: number;
}

const deliveryRow = z.object({ id: z.number(), function: z.string(), event: z.string(), attempts: z.number() });
const deliveryRows = z.array(deliveryRow);

const deadLetterRow = z
  .object({
    id: z.number(),
    subscription: z.string(),
    function: z.string(),
    event: z.string(),
    attempts: z.number(),
    last_error: z.string(),
    dead_at: z.number(),
  })
  .transform(
    (row): DeadLetter => ({
      id: row.id,
      subscription: row.subscription,
      function: row.function,
      event: row.event,
      attempts: row.attempts,
      lastError: row.last_error,
      diedAt: row.dead_at,
    }),
  );

/**
 * Wait before the next attempt, by attempts already made. The first retry is immediate, so that a short conflict does
 * not wait for a clock moved by hand; the last one brings the total to about twenty-five minutes.
 */
const retryAfterMs = [0, 1_000, 5_000, 30_000, 120_000, 300_000, 1_000_000] as const;
const deliveriesAtOnce = 16;

/**
 * The event bus of one machine: each event is stored before it is acknowledged, delivered at least once to every
 * function that subscribed, retried with growing pauses, then kept as a dead letter. It survives a restart.
 */
export class LocalBus implements TimerSource {
  readonly name = 'events';
  readonly #store: LocalStore;
  readonly #clock: LocalClock;
  readonly #invoker: Pick<Invoker, 'invoke'>;
  readonly #subscriptions: readonly SubscriptionBlueprint[];
  readonly #changes: Changes;
  readonly #running = new Map<number, Promise<void>>();
  #observe: ((event: BusEvent) => void) | undefined;
  #stopped = false;
  /** False only when all due events are being delivered: then no one needs to look. */
  #mayBeDue = true;

  constructor(parts: {
    store: LocalStore;
    clock: LocalClock;
    invoker: Pick<Invoker, 'invoke'>;
    subscriptions: readonly SubscriptionBlueprint[];
    changes: Changes;
  }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
    this.#invoker = parts.invoker;
    this.#subscriptions = parts.subscriptions;
    this.#changes = parts.changes;
  }

  /** Is told of every event as it is stored, before anybody receives it. */
  observe(observe: (event: BusEvent) => void): void {
    this.#observe = observe;
  }

  /**
   * Stores the event for its subscribers; may be part of a larger transaction, followed by {@link deliver}. Returns its
   * id.
   */
  enqueue(event: BusEvent): string {
    const id = randomUUID();
    this.#observe?.(event);
    const listeners = this.#subscriptions.filter(
      (one) =>
        one.bus === event.bus &&
        one.source === event.source &&
        one.detailTypes.includes(event.detailType) &&
        isOfInterest(one, event),
    );
    const envelope = {
      version: '0',
      id,
      'detail-type': event.detailType,
      source: event.source,
      account: localAccountId,
      // EventBridge writes whole seconds; the event's exact instant is in its detail.
      time: new Date(event.at).toISOString().replace(/\.\d+Z$/, 'Z'),
      region: localRegion,
      resources: event.resources ?? [],
      detail: event.detail,
    };
    for (const listener of listeners) {
      this.#mayBeDue = true;
      this.#store.run(
        'INSERT INTO delivery (subscription, function, event, next_at) VALUES (?, ?, ?, ?)',
        listener.name,
        listener.function,
        // As the rule delivers it on AWS: under the name of its listener.
        JSON.stringify({ listener: listener.listener, event: envelope }),
        this.#clock.now(),
      );
    }
    return id;
  }

  /** Starts delivering all due events. */
  deliver(): void {
    if (this.#stopped || !this.#mayBeDue) return;
    const room = deliveriesAtOnce - this.#running.size;
    if (room <= 0) return;
    const due = deliveryRows.parse(
      this.#store.all(
        'SELECT id, function, event, attempts FROM delivery WHERE dead_at IS NULL AND next_at <= ? ORDER BY next_at, id LIMIT ?',
        this.#clock.now(),
        deliveriesAtOnce,
      ),
    );
    this.#mayBeDue = due.length === deliveriesAtOnce;
    for (const delivery of due.filter(({ id }) => !this.#running.has(id)).slice(0, room)) {
      this.#running.set(
        delivery.id,
        this.#clock.track(() => this.#attempt(delivery)),
      );
    }
  }

  nextDueAt(): number | undefined {
    const next = this.#store.get(
      'SELECT min(next_at) AS at FROM delivery WHERE dead_at IS NULL AND next_at > ?',
      this.#clock.now(),
    )?.at;
    return typeof next === 'number' ? next : undefined;
  }

  fireDue(): void {
    this.#mayBeDue = true;
    this.deliver();
  }

  deadLetters(): DeadLetter[] {
    return z
      .array(deadLetterRow)
      .parse(
        this.#store.all('SELECT * FROM delivery WHERE dead_at IS NOT NULL ORDER BY dead_at DESC, id DESC LIMIT 500'),
      );
  }

  /** Resets a dead letter's attempts. Returns whether there was such a letter. */
  redeliver(id: number): boolean {
    const found = this.#store.get('SELECT id FROM delivery WHERE id = ? AND dead_at IS NOT NULL', id) !== undefined;
    this.#store.run(
      'UPDATE delivery SET dead_at = NULL, attempts = 0, next_at = ? WHERE id = ?',
      this.#clock.now(),
      id,
    );
    this.#mayBeDue = true;
    this.deliver();
    return found;
  }

  /** Stores an event that could not be delivered at all, under the name of its function. */
  bury(subscription: string, functionName: string, event: unknown, error: string): void {
    this.#store.run(
      'INSERT INTO delivery (subscription, function, event, attempts, next_at, last_error, dead_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      subscription,
      functionName,
      JSON.stringify(event),
      1,
      this.#clock.now(),
      error,
      this.#clock.now(),
    );
    this.#changes.notify();
  }

  /** Starts nothing more and waits for work under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#running.values());
  }

  async #attempt(delivery: z.infer<typeof deliveryRow>): Promise<void> {
    const outcome = await this.#invoker
      .invoke(delivery.function, parseJson(delivery.event))
      .catch((error: unknown) => ({
        kind: 'failure' as const,
        failure: { errorType: 'FunctionUnknownError', errorMessage: String(error), stackTrace: [] },
      }));
    if (outcome.kind === 'success') this.#store.run('DELETE FROM delivery WHERE id = ?', delivery.id);
    else this.#retryLater(delivery, failureLine(outcome.failure));
    this.#running.delete(delivery.id);
    this.deliver();
  }

  #retryLater(delivery: z.infer<typeof deliveryRow>, error: string): void {
    const now = this.#clock.now();
    const waitMs = retryAfterMs[delivery.attempts];
    this.#mayBeDue = true;
    this.#store.run(
      'UPDATE delivery SET attempts = ?, next_at = ?, last_error = ?, dead_at = ? WHERE id = ?',
      delivery.attempts + 1,
      now + (waitMs ?? 0),
      error,
      waitMs === undefined ? now : null,
      delivery.id,
    );
    if (waitMs === undefined) this.#changes.notify();
    this.#clock.wake();
  }
}

function isOfInterest({ detail = {} }: SubscriptionBlueprint, event: BusEvent): boolean {
  return Object.entries(detail).every(([field, values]) => values.some((value) => value === event.detail[field]));
}
