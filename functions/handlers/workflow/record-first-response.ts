import { storePorts } from '#runtime/container.ts';
import { signalInput, task } from '#runtime/workflow-task.ts';
import { recordFirstResponse } from '#use-cases/first-response/record-first-response.ts';

const ports = storePorts();

export const handler = task(signalInput, (input) =>
  recordFirstResponse(ports, input.inquiryId, input.signalId, input.at),
);
