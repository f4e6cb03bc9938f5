import { absencePorts, staff } from '#runtime/container.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { runTeamMaintenance } from '#use-cases/team/run-team-maintenance.ts';

const ports = { ...absencePorts(), staff: staff() };

export const runTeamMaintenanceSchedule = byTheClock((at) => runTeamMaintenance(ports, at));
