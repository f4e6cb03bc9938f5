import * as z from 'zod';
import type { ScheduleBlueprint } from '#blueprint/schedules.ts';
import type { LocalClock, TimerSource } from '#local/clock/clock.ts';
import type { Changes } from '#local/kernel/changes.ts';
import type { LocalStore } from '#local/kernel/store.ts';
import type { Invocation, Invoker } from '#local/lambda/invoke.ts';
import { type Recurrence, readScheduleExpression } from './schedule-expression.ts';

/** A schedule as the console shows it. */
export interface ScheduleStatus extends ScheduleBlueprint {
  readonly lastRunAt: number | undefined;
  readonly nextRunAt: number | undefined;
}

interface RunningSchedule {
  readonly blueprint: ScheduleBlueprint;
  readonly recurrence: Recurrence;
  readonly anchoredAt: number;
  lastRunAt: number | undefined;
  nextRunAt: number | undefined;
}

const scheduleRow = z.object({ expression: z.string(), anchored_at: z.number(), last_run_at: z.number().nullable() });

/**
 * Fires the blueprint's schedules on the local clock. Runs missed while the stack was stopped are made up for by one
 * run.
 */
export class LocalSchedules implements TimerSource {
  readonly name = 'schedules';
  readonly #parts: { store: LocalStore; clock: LocalClock; invoker: Invoker; changes: Changes };
  readonly #schedules: RunningSchedule[];

  /** @throws ScheduleExpressionError */
  constructor(
    blueprints: readonly ScheduleBlueprint[],
    parts: { store: LocalStore; clock: LocalClock; invoker: Invoker; changes: Changes },
  ) {
    this.#parts = parts;
    this.#schedules = blueprints.map((blueprint) => this.#resume(blueprint));
  }

  nextDueAt(): number | undefined {
    const due = this.#schedules.flatMap(({ nextRunAt }) => nextRunAt ?? []);
    return due.length === 0 ? undefined : Math.min(...due);
  }

  fireDue(nowMs: number, onlyOne = false): void {
    for (const schedule of this.#schedules) {
      const dueAt = schedule.nextRunAt;
      if (dueAt === undefined || dueAt > nowMs) continue;
      void this.#run(schedule, dueAt, nowMs);
      if (onlyOne) return;
    }
  }

  list(): ScheduleStatus[] {
    return this.#schedules.map(({ blueprint, lastRunAt, nextRunAt }) => ({ ...blueprint, lastRunAt, nextRunAt }));
  }

  /** Runs a schedule now, outside its rhythm. Undefined for an unknown name. */
  async runNow(name: string): Promise<Invocation | undefined> {
    const schedule = this.#schedules.find(({ blueprint }) => blueprint.name === name);
    const now = this.#parts.clock.now();
    return schedule === undefined ? undefined : await this.#run(schedule, now, now);
  }

  #run(schedule: RunningSchedule, scheduledAtMs: number, nowMs: number): Promise<Invocation> {
    schedule.lastRunAt = nowMs;
    schedule.nextRunAt = schedule.recurrence.next(nowMs, schedule.anchoredAt);
    this.#parts.store.run('UPDATE schedule SET last_run_at = ? WHERE name = ?', nowMs, schedule.blueprint.name);
    this.#parts.changes.notify();
    const { name, function: functionName } = schedule.blueprint;
    return this.#parts.invoker.invoke(functionName, {
      schedule: name,
      scheduledAt: new Date(scheduledAtMs).toISOString(),
    });
  }

  #resume(blueprint: ScheduleBlueprint): RunningSchedule {
    const { store, clock } = this.#parts;
    const recurrence = readScheduleExpression(blueprint.expression, blueprint.timeZone);
    const row = scheduleRow
      .optional()
      .parse(store.get('SELECT expression, anchored_at, last_run_at FROM schedule WHERE name = ?', blueprint.name));
    const isKnown = row !== undefined && row.expression === blueprint.expression;
    const anchoredAt = isKnown ? row.anchored_at : clock.now();
    const lastRunAt = row?.last_run_at ?? undefined;
    store.run(
      `INSERT INTO schedule (name, expression, anchored_at) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET expression = excluded.expression, anchored_at = excluded.anchored_at`,
      blueprint.name,
      blueprint.expression,
      anchoredAt,
    );
    const nextRunAt = recurrence.next(Math.max(lastRunAt ?? anchoredAt, anchoredAt), anchoredAt);
    return { blueprint, recurrence, anchoredAt, lastRunAt, nextRunAt };
  }
}
