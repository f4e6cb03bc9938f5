import { handOverNotes, sweepingPorts, waitsToRead, workflowSignaller } from '#runtime/container.ts';
import { heard, instantOf } from '#runtime/event-listener.ts';
import { replanInquiries } from '#use-cases/first-response/replan-inquiries.ts';

const ports = { ...sweepingPorts(), waits: waitsToRead(), workflow: workflowSignaller(), handOverNotes };

export const replanInquiriesListener = heard((event) => replanInquiries(ports, instantOf(event)));
