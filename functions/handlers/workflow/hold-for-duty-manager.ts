import { storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { holdForDutyManager } from '#use-cases/assignment/hold-for-duty-manager.ts';

const ports = storePorts();

export const holdForDutyManagerStep = task(taskInput, (input) => holdForDutyManager(ports, input.inquiryId, input.at));
