import { storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { planFirstResponse } from '#use-cases/first-response/plan-first-response.ts';

const ports = storePorts();

export const planFirstResponseStep = task(taskInput, (input) => planFirstResponse(ports, input.inquiryId, input.at));
