import { inquiriesToRead, waitsToRead, workflowSignaller } from '#runtime/container.ts';
import { listen } from '#runtime/listen.ts';
import { replanInquiries } from '#use-cases/replan-inquiries.ts';

const ports = { inquiries: inquiriesToRead(), waits: waitsToRead(), workflow: workflowSignaller() };

export const handler = listen(() => replanInquiries(ports));
