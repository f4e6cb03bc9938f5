import { dispatch } from '#runtime/dispatch.ts';
import { applyDuePoliciesSchedule } from './schedules/apply-due-policies.ts';
import { applyRetentionSchedule } from './schedules/apply-retention.ts';
import { carryOutErasuresSchedule } from './schedules/carry-out-erasures.ts';
import { restartLostWorkflowsSchedule } from './schedules/restart-lost-workflows.ts';
import { resumePausedInquiriesSchedule } from './schedules/resume-paused-inquiries.ts';
import { runTeamMaintenanceSchedule } from './schedules/run-team-maintenance.ts';
import { sendAftercareSchedule } from './schedules/send-aftercare.ts';

/** The work of each schedule of the blueprint; the KPI figures have a function of their own. */
export const schedules = {
  'apply-due-policies': applyDuePoliciesSchedule,
  'carry-out-erasures': carryOutErasuresSchedule,
  'apply-retention': applyRetentionSchedule,
  'restart-lost-workflows': restartLostWorkflowsSchedule,
  'resume-paused-inquiries': resumePausedInquiriesSchedule,
  'run-team-maintenance': runTeamMaintenanceSchedule,
  'send-aftercare': sendAftercareSchedule,
};

export const handler = dispatch({ schedule: schedules });
