import { letterPorts } from '#runtime/container.ts';
import { heard } from '#runtime/event-listener.ts';
import { readBrokenRun } from '#runtime/execution-status-event.ts';
import { resumeFailedRun } from '#use-cases/recovery/resume-failed-run.ts';

const ports = letterPorts();

export const resumeFailedRunListener = heard((event) => resumeFailedRun(ports, readBrokenRun(event)));
