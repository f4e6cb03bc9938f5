import { storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { handOverToDutyManager } from '#use-cases/assignment/hand-over-to-duty-manager.ts';

const ports = storePorts();

export const handOverToDutyManagerStep = task(taskInput, (input) =>
  handOverToDutyManager(ports, input.inquiryId, input.at),
);
