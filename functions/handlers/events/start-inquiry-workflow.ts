import { checkEvent } from '#events/catalog.ts';
import { workflowStarter } from '#runtime/container.ts';
import { heard } from '#runtime/event-listener.ts';
import { startInquiryWorkflow } from '#use-cases/workflow/start-inquiry-workflow.ts';

const ports = { workflow: workflowStarter() };

export const startInquiryWorkflowListener = heard((event) => startInquiryWorkflow(ports, checkEvent(event.detail)));
