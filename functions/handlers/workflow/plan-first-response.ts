import { storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { planFirstResponse } from '#use-cases/first-response/plan-first-response.ts';

const ports = storePorts();

export const handler = task(taskInput, (input) => planFirstResponse(ports, input.inquiryId, input.at));
