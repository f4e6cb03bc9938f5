import { letterPorts } from '#runtime/container.ts';
import { taskInput, task } from '#runtime/task.ts';
import { sendClarification } from '#use-cases/send-clarification.ts';

const ports = letterPorts();

export const handler = task(taskInput, (input) => sendClarification(ports, input.inquiryId, input.at));
