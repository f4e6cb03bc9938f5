import { storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { continueInNextRun } from '#use-cases/workflow/continue-in-next-run.ts';

const ports = storePorts();

export const continueInNextRunStep = task(taskInput, (input) => continueInNextRun(ports, input.inquiryId, input.at));
