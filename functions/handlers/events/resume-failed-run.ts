import { letterPorts } from '#runtime/container.ts';
import { type BusEvent, listen } from '#runtime/event-listener.ts';
import { readBrokenRun } from '#runtime/execution-status-event.ts';
import { resumeFailedRun } from '#use-cases/recovery/resume-failed-run.ts';

const ports = letterPorts();

export const handler = listen((event: BusEvent) => resumeFailedRun(ports, readBrokenRun(event)));
