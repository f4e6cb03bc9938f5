import { agendas, ledger, letterPorts, purchasesToRead } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { sendRelance } from '#use-cases/relances/send-relance.ts';

const ports = { ...letterPorts(), agendas: agendas(), ledger: ledger(), purchases: purchasesToRead() };

export const sendRelanceStep = task(taskInput, (input) => sendRelance(ports, input.inquiryId, input.at));
