import { storePorts, waitsToRead, workflowSignaller } from '#runtime/container.ts';
import { writeHandOverNote } from '#runtime/hand-over-note.ts';
import { type BusEvent, instantOf, listen } from '#runtime/listen.ts';
import { replanInquiries } from '#use-cases/replan-inquiries.ts';

const ports = { ...storePorts(), waits: waitsToRead(), workflow: workflowSignaller(), writeHandOverNote };

export const handler = listen((event: BusEvent) => replanInquiries(ports, instantOf(event)));
