import { events, houses, snapshots } from '#runtime/container.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { snapshotDay } from '#use-cases/kpi/snapshot-day.ts';

const ports = { events: events(), houses: houses(), snapshots: snapshots() };

export const snapshotDaySchedule = byTheClock((at) => snapshotDay(ports, at));
