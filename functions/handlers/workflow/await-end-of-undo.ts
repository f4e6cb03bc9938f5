import { storePorts, waits, workflowSignaller } from '#runtime/container.ts';
import { task, waitInput } from '#runtime/workflow-task.ts';
import { awaitEndOfUndo } from '#use-cases/choices/await-end-of-undo.ts';

const ports = { ...storePorts(), waits: waits(), workflow: workflowSignaller() };

export const awaitEndOfUndoStep = task(waitInput, (input) =>
  awaitEndOfUndo(ports, input.inquiryId, input.taskToken, input.at),
);
