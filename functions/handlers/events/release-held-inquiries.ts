import { sweepingPorts } from '#runtime/container.ts';
import { heard, instantOf } from '#runtime/event-listener.ts';
import { releaseHeldInquiries } from '#use-cases/assignment/release-held-inquiries.ts';

const ports = sweepingPorts();

export const releaseHeldInquiriesListener = heard((event) => releaseHeldInquiries(ports, instantOf(event)));
