import { checkEvent } from '#events/catalog.ts';
import { workflowStarter } from '#runtime/container.ts';
import { type BusEvent, listen } from '#runtime/event-listener.ts';
import { startInquiryWorkflow } from '#use-cases/workflow/start-inquiry-workflow.ts';

const ports = { workflow: workflowStarter() };

export const handler = listen((event: BusEvent) => startInquiryWorkflow(ports, checkEvent(event.detail)));
