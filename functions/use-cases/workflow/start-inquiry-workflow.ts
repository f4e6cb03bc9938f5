import type { Envelope } from '#events/envelope/envelope.ts';
import type { Workflow } from '#ports/workflow.ts';

/** Starts the workflow of a received inquiry; a repeated event starts it only once. */
export async function startInquiryWorkflow(
  ports: { readonly workflow: Pick<Workflow, 'start'> },
  event: Pick<Envelope, 'inquiryId'>,
): Promise<'started' | 'already-started' | 'nothing'> {
  return event.inquiryId === undefined ? 'nothing' : ports.workflow.start(event.inquiryId);
}
