import { readingPorts, waits, workflowSignaller } from '#runtime/container.ts';
import { task, waitInput } from '#runtime/workflow-task.ts';
import { awaitSignal } from '#use-cases/workflow/await-signal.ts';

const ports = { ...readingPorts(), waits: waits(), workflow: workflowSignaller() };

export const awaitAppointmentStep = task(waitInput, (input) =>
  awaitSignal(ports, 'Await appointment', input.inquiryId, input.taskToken, input.at),
);
