import * as z from 'zod';
import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { reportTrouble } from '#use-cases/recovery/report-trouble.ts';

const ports = letterPorts();
const troubleInput = taskInput.extend({ failedState: z.string(), error: z.string() });

export const reportTroubleStep = task(troubleInput, ({ at, ...trouble }) => reportTrouble(ports, trouble, at));
