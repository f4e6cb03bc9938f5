import { letterPorts, runs, sweepingPorts, workflowStarter } from '#runtime/container.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { restartLostWorkflows } from '#use-cases/recovery/restart-lost-workflows.ts';

const ports = { ...letterPorts(), ...sweepingPorts(), workflow: workflowStarter(), runs: runs() };

export const restartLostWorkflowsSchedule = byTheClock((at) => restartLostWorkflows(ports, at));
