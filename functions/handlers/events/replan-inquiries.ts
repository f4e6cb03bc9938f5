import { handOverNotes, storePorts, waitsToRead, workflowSignaller } from '#runtime/container.ts';
import { type BusEvent, instantOf, listen } from '#runtime/event-listener.ts';
import { replanInquiries } from '#use-cases/first-response/replan-inquiries.ts';

const ports = { ...storePorts(), waits: waitsToRead(), workflow: workflowSignaller(), handOverNotes };

export const handler = listen((event: BusEvent) => replanInquiries(ports, instantOf(event)));
