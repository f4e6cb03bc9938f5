import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/task.ts';
import { passOnClientWords } from '#use-cases/pass-on-client-words.ts';

const ports = letterPorts();

export const handler = task(taskInput, (input) => passOnClientWords(ports, input.inquiryId, input.at));
