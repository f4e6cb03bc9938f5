import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { holdAsIncomplete } from '#use-cases/intake/hold-as-incomplete.ts';

const ports = letterPorts();

export const holdAsIncompleteStep = task(taskInput, (input) => holdAsIncomplete(ports, input.inquiryId, input.at));
