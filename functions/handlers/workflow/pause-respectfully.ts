import { letterPorts } from '#runtime/container.ts';
import { taskInput, task } from '#runtime/task.ts';
import { pauseRespectfully } from '#use-cases/pause-respectfully.ts';

const ports = letterPorts();

export const handler = task(taskInput, (input) => pauseRespectfully(ports, input.inquiryId, input.at));
