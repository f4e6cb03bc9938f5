import { storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';

const ports = storePorts();

export const assignAdvisorStep = task(taskInput, (input) => assignAdvisor(ports, input.inquiryId, input.at));
