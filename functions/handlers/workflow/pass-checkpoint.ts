import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { passCheckpoint } from '#use-cases/first-response/pass-checkpoint.ts';

const ports = letterPorts();

export const passCheckpointStep = task(taskInput, (input) => passCheckpoint(ports, input.inquiryId, input.at));
