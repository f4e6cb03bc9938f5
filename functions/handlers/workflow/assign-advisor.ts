import { sweepingPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';

const ports = sweepingPorts();

export const assignAdvisorStep = task(taskInput, (input) => assignAdvisor(ports, input.inquiryId, input.at));
