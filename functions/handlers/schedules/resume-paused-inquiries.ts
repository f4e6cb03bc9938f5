import { sweepingPorts } from '#runtime/container.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { resumePausedInquiries } from '#use-cases/outcome/resume-paused-inquiries.ts';

const ports = sweepingPorts();

export const resumePausedInquiriesSchedule = byTheClock((at) => resumePausedInquiries(ports, at));
