import { ledger, storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/task.ts';
import { settleChoice } from '#use-cases/settle-choice.ts';

const ports = { ...storePorts(), ledger: ledger() };

export const handler = task(taskInput, (input) => settleChoice(ports, input.inquiryId, input.at));
