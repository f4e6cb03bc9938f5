import { storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/task.ts';
import { holdForDutyManager } from '#use-cases/hold-for-duty-manager.ts';

const ports = storePorts();

export const handler = task(taskInput, (input) => holdForDutyManager(ports, input.inquiryId, input.at));
