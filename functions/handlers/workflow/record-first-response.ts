import { storePorts } from '#runtime/container.ts';
import { signalInput, task } from '#runtime/task.ts';
import { recordFirstResponse } from '#use-cases/record-first-response.ts';

const ports = storePorts();

export const handler = task(signalInput, (input) =>
  recordFirstResponse(ports, input.inquiryId, input.signalId, input.at),
);
