import { storePorts } from '#runtime/container.ts';
import { type BusEvent, instantOf, listen } from '#runtime/event-listener.ts';
import { releaseHeldInquiries } from '#use-cases/assignment/release-held-inquiries.ts';

const ports = storePorts();

export const handler = listen((event: BusEvent) => releaseHeldInquiries(ports, instantOf(event)));
