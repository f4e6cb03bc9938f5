import { storePorts } from '#runtime/container.ts';
import { taskInput, task } from '#runtime/task.ts';
import { settleChoice } from '#use-cases/settle-choice.ts';

const ports = storePorts();

export const handler = task(taskInput, (input) => settleChoice(ports, input.inquiryId, input.at));
