import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { passOnClientWords } from '#use-cases/relances/forward-client-message.ts';

const ports = letterPorts();

export const handler = task(taskInput, (input) => passOnClientWords(ports, input.inquiryId, input.at));
