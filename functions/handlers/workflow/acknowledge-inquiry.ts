import { letterPorts, people } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { acknowledgeInquiry } from '#use-cases/intake/acknowledge-inquiry.ts';

const ports = { ...letterPorts(), people: people() };

export const acknowledgeInquiryStep = task(taskInput, (input) => acknowledgeInquiry(ports, input.inquiryId, input.at));
