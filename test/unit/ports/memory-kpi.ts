import type { PersonDay } from '#domain/kpi/day-fact.ts';
import type { HouseEvent } from '#events/catalog.ts';
import type { EventLog } from '#ports/event-log.ts';
import type { DaySlice, HeardDay, KeptLife, SnapshotRepository } from '#ports/snapshot-repository.ts';

/** A log that returns events in any order and with duplicates. */
export function memoryEventLog(said: readonly HouseEvent[]): EventLog {
  return {
    async readBetween(from, to) {
      return said.filter(({ occurredAt }) => occurredAt >= from && occurredAt < to);
    },
    async readLife(personId, inquiryIds) {
      return said.filter((event) =>
        event.inquiryId === undefined ? event.personId === personId : inquiryIds.includes(event.inquiryId),
      );
    },
  };
}

export interface MemorySnapshots extends SnapshotRepository {
  /** Everything stored about figures, for comparison. */
  dump(): unknown;
  /** Called before each write: throws when the process is to die there. */
  beforeWrite: () => void;
}

/** The stored figures in maps. Writes one item at a time, so that a run can die between any two. */
export function memorySnapshots(): MemorySnapshots {
  const lives = new Map<string, { inquiryIds: readonly string[]; days: readonly string[] }>();
  const facts = new Map<string, PersonDay>();
  const slices = new Map<string, DaySlice & { side: string }>();
  const touched = new Map<string, string>();
  const heard = new Map<string, HeardDay>();
  let through: string | undefined;
  const repository: MemorySnapshots = {
    beforeWrite: () => {},
    dump: () => structuredClone({ facts, slices, touched: [...touched.keys()].sort(), through }),
    async readLife(personId) {
      const life = lives.get(personId);
      const days = life?.days.flatMap((on) => facts.get(`${on}#${personId}`) ?? []) ?? [];
      return { personId, inquiryIds: life?.inquiryIds ?? [], days };
    },
    listDay: async (on) => [...facts.values()].filter((day) => day.on === on),
    listSlices: async (side, from, to) =>
      [...slices.values()].filter((slice) => slice.side === side && slice.on >= from && slice.on <= to),
    listTouched: async () => [...touched].map(([on, runId]) => ({ on, runId })),
    readThrough: async () => through,
    readHeard: async (on) => heard.get(on),
    async keepLife(before: KeptLife, after: KeptLife) {
      const { personId, inquiryIds, days } = after;
      const on = days.map((day) => day.on);
      const gone = before.days.map((day) => day.on).filter((day) => !on.includes(day));
      repository.beforeWrite();
      lives.set(personId, { inquiryIds, days: [...on, ...gone] });
      for (const day of days) {
        repository.beforeWrite();
        facts.set(`${day.on}#${personId}`, day);
      }
      for (const day of gone) {
        repository.beforeWrite();
        facts.delete(`${day}#${personId}`);
      }
      repository.beforeWrite();
      lives.set(personId, { inquiryIds, days: on });
    },
    async touch(days) {
      for (const { on, runId } of days) {
        repository.beforeWrite();
        touched.set(on, runId);
      }
    },
    async keepSnapshot({ on, slices: sides }) {
      for (const [side, values] of Object.entries(sides)) {
        for (const [value, tally] of Object.entries(values)) {
          repository.beforeWrite();
          slices.set(`${side}#${on}#${value}`, { side, on, value, tally });
        }
        for (const [key, slice] of slices) {
          if (slice.side === side && slice.on === on && values[slice.value] === undefined) slices.delete(key);
        }
      }
    },
    async settle({ on, runId }) {
      repository.beforeWrite();
      if (touched.get(on) === runId) touched.delete(on);
    },
    async keepHeard(day) {
      repository.beforeWrite();
      heard.set(day.on, day);
    },
    async keepThrough(on) {
      repository.beforeWrite();
      through = on;
    },
  };
  return repository;
}
