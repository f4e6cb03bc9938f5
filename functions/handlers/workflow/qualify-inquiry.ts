import { purchasesToRead, storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { qualifyInquiry } from '#use-cases/intake/qualify-inquiry.ts';

const ports = { ...storePorts(), purchases: purchasesToRead() };

export const qualifyInquiryStep = task(taskInput, (input) => qualifyInquiry(ports, input.inquiryId, input.at));
