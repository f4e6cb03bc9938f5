import { dispatch } from '#runtime/dispatch.ts';
import { rebuildSnapshotsOperation } from './operations/rebuild-snapshots.ts';
import { sendMonthlyReportSchedule } from './schedules/send-monthly-report.ts';
import { snapshotDaySchedule } from './schedules/snapshot-day.ts';

export const handler = dispatch({
  schedule: { 'snapshot-day': snapshotDaySchedule, 'send-monthly-report': sendMonthlyReportSchedule },
  operation: { 'rebuild-snapshots': rebuildSnapshotsOperation },
});
