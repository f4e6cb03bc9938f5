import { storePorts } from '#runtime/container.ts';
import { signalInput, task } from '#runtime/workflow-task.ts';
import { planFirstResponse } from '#use-cases/first-response/plan-first-response.ts';

const ports = storePorts();

export const handler = task(signalInput, (input) =>
  planFirstResponse(ports, input.inquiryId, input.signalId, input.at),
);
