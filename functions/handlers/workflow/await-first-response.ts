import { letterPorts, waits, workflowSignaller } from '#runtime/container.ts';
import { task, waitInput } from '#runtime/workflow-task.ts';
import { awaitFirstResponse } from '#use-cases/first-response/await-first-response.ts';

const ports = { ...letterPorts(), waits: waits(), workflow: workflowSignaller() };

export const awaitFirstResponseStep = task(waitInput, (input) =>
  awaitFirstResponse(ports, input.inquiryId, input.taskToken, input.at),
);
