import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { sendClarification } from '#use-cases/intake/send-clarification.ts';

const ports = letterPorts();

export const sendClarificationStep = task(taskInput, (input) => sendClarification(ports, input.inquiryId, input.at));
