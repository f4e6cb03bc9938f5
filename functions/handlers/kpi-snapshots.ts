import { dispatch } from '#runtime/dispatch.ts';
import { rebuildSnapshotsOperation } from './operations/rebuild-snapshots.ts';
import { sendMonthlyReportSchedule } from './schedules/send-monthly-report.ts';
import { snapshotDaySchedule } from './schedules/snapshot-day.ts';

/** Work that reads whole days of events: it needs more time and memory than the other schedules. */
export const schedules = { 'snapshot-day': snapshotDaySchedule, 'send-monthly-report': sendMonthlyReportSchedule };

export const operations = { 'rebuild-snapshots': rebuildSnapshotsOperation };

export const handler = dispatch({ schedule: schedules, operation: operations });
