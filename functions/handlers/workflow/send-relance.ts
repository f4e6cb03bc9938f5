import { agendas, ledger, letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/task.ts';
import { sendRelance } from '#use-cases/send-relance.ts';

const ports = { ...letterPorts(), agendas: agendas(), ledger: ledger() };

export const handler = task(taskInput, (input) => sendRelance(ports, input.inquiryId, input.at));
