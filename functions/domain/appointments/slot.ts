import { fromEpochMs, type Instant, toEpochMs } from '#domain/calendar/instant.ts';

/** A precise time with a named advisor: offered to a client, who can take it with one click. */
export interface Slot {
  /** Stable and safe in a URL: the advisor and the start, `camille-laurent.20261124T100000Z`. */
  readonly slotId: string;
  readonly advisorId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** The slot of an advisor at an instant; the same input always gives the same slot. */
export function slotIdOf({ advisorId, startsAt }: Pick<Slot, 'advisorId' | 'startsAt'>): string {
  return `${advisorId}.${startsAt.replace(/\.\d{3}Z$/, 'Z').replace(/[-:]/g, '')}`;
}

export function slotOf(advisorId: string, startsAt: Instant, endsAt: Instant): Slot {
  const [start, end] = [fromEpochMs(toEpochMs(startsAt)), fromEpochMs(toEpochMs(endsAt))];
  return { slotId: slotIdOf({ advisorId, startsAt: start }), advisorId, startsAt: start, endsAt: end };
}

const slotIdPattern = /^([A-Za-z0-9.-]+)\.(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/** The advisor and the start that an id names; undefined for invalid ids, since ids come back from pages. */
export function readSlotId(slotId: string): Pick<Slot, 'advisorId' | 'startsAt'> | undefined {
  const [, advisorId, year, month, day, hour, minute, second] = slotIdPattern.exec(slotId) ?? [];
  const startMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
  if (advisorId === undefined || Number.isNaN(startMs)) return undefined;
  return { advisorId, startsAt: fromEpochMs(startMs) };
}
