import { checkEvent } from '#events/catalog.ts';
import { readingPorts, waitsToRead, workflowSignaller, workflowStarter } from '#runtime/container.ts';
import { type BusEvent, listen } from '#runtime/listen.ts';
import { deliverSignals } from '#use-cases/deliver-signals.ts';

const ports = { ...readingPorts(), waits: waitsToRead(), workflow: { ...workflowStarter(), ...workflowSignaller() } };

export const handler = listen((event: BusEvent) => deliverSignals(ports, checkEvent(event.detail).inquiryId ?? ''));
