import { events, letterPorts, leverChoicesToRead, snapshotsToRead, sweepingPorts } from '#runtime/container.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { sendMonthlyReport } from '#use-cases/kpi/send-monthly-report.ts';

const ports = {
  ...letterPorts(),
  ...sweepingPorts(),
  events: events(),
  snapshots: snapshotsToRead(),
  levers: leverChoicesToRead(),
};

export const sendMonthlyReportSchedule = byTheClock((at) => sendMonthlyReport(ports, at));
