import { storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { planNextStep } from '#use-cases/workflow/plan-next-step.ts';

const ports = storePorts();

export const planNextStepStep = task(taskInput, (input) => planNextStep(ports, input.inquiryId, input.at));
