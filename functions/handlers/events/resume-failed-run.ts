import { letterPorts } from '#runtime/container.ts';
import { type BusEvent, listen } from '#runtime/event-listener.ts';
import { readBrokenRun } from '#runtime/execution-status-event.ts';
import { takeUpBrokenRun } from '#use-cases/recovery/resume-failed-run.ts';

const ports = letterPorts();

export const handler = listen((event: BusEvent) => takeUpBrokenRun(ports, readBrokenRun(event)));
