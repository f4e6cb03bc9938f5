import { agendas, ledger, storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { commitChoice } from '#use-cases/choices/commit-choice.ts';

const ports = { ...storePorts(), ledger: ledger(), agendas: agendas() };

export const commitChoiceStep = task(taskInput, (input) => commitChoice(ports, input.inquiryId, input.at));
