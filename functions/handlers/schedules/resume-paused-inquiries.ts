import { purchasesToRead, sweepingPorts } from '#runtime/container.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { resumePausedInquiries } from '#use-cases/outcome/resume-paused-inquiries.ts';

const ports = { ...sweepingPorts(), purchases: purchasesToRead() };

export const resumePausedInquiriesSchedule = byTheClock((at) => resumePausedInquiries(ports, at));
