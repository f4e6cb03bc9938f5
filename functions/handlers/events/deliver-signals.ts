import { checkEvent } from '#events/catalog.ts';
import { inquiriesToRead, waitsToRead, workflowSignaller, workflowStarter } from '#runtime/container.ts';
import { heard } from '#runtime/event-listener.ts';
import { deliverSignals } from '#use-cases/workflow/deliver-signals.ts';

const ports = {
  inquiries: inquiriesToRead(),
  waits: waitsToRead(),
  workflow: { ...workflowStarter(), ...workflowSignaller() },
};

export const deliverSignalsListener = heard((event) => deliverSignals(ports, checkEvent(event.detail).inquiryId ?? ''));
