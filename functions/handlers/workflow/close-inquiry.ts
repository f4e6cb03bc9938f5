import { agendas, letterPorts, people, purchases } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { closeInquiry } from '#use-cases/outcome/close-inquiry.ts';

const ports = { ...letterPorts(), people: people(), agendas: agendas(), purchases: purchases() };

export const closeInquiryStep = task(taskInput, (input) => closeInquiry(ports, input.inquiryId, input.at));
