import { storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/task.ts';
import { handOverToDutyManager } from '#use-cases/hand-over-to-duty-manager.ts';

const ports = storePorts();

export const handler = task(taskInput, (input) => handOverToDutyManager(ports, input.inquiryId, input.at));
