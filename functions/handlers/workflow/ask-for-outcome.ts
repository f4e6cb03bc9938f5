import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { askForOutcome } from '#use-cases/outcome/ask-for-outcome.ts';

const ports = letterPorts();

export const askForOutcomeStep = task(taskInput, (input) => askForOutcome(ports, input.inquiryId, input.at));
