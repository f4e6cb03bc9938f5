import { letterPorts } from '#runtime/container.ts';
import { taskInput, task } from '#runtime/task.ts';
import { holdAsIncomplete } from '#use-cases/hold-as-incomplete.ts';

const ports = letterPorts();

export const handler = task(taskInput, (input) => holdAsIncomplete(ports, input.inquiryId, input.at));
