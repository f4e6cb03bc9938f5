import { letterPorts } from '#runtime/container.ts';
import { taskInput, task } from '#runtime/task.ts';
import { acknowledgeInquiry } from '#use-cases/acknowledge-inquiry.ts';

const ports = letterPorts();

export const handler = task(taskInput, (input) => acknowledgeInquiry(ports, input.inquiryId, input.at));
