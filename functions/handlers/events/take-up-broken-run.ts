import { readBrokenRun } from '#runtime/broken-run.ts';
import { letterPorts } from '#runtime/container.ts';
import { type BusEvent, listen } from '#runtime/listen.ts';
import { takeUpBrokenRun } from '#use-cases/take-up-broken-run.ts';

const ports = letterPorts();

export const handler = listen((event: BusEvent) => takeUpBrokenRun(ports, readBrokenRun(event)));
