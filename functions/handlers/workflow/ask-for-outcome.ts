import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/task.ts';
import { askForOutcome } from '#use-cases/ask-for-outcome.ts';

const ports = letterPorts();

export const handler = task(taskInput, (input) => askForOutcome(ports, input.inquiryId, input.at));
