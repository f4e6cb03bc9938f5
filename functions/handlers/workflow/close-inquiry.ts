import { agendas, letterPorts, people, purchases } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/task.ts';
import { closeInquiry } from '#use-cases/close-inquiry.ts';

const ports = { ...letterPorts(), people: people(), agendas: agendas(), purchases: purchases() };

export const handler = task(taskInput, (input) => closeInquiry(ports, input.inquiryId, input.at));
