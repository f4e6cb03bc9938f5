import type { Instant } from '#domain/calendar/instant.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { Workflow } from '#ports/workflow.ts';

export interface RestartPorts {
  readonly inquiries: InquiryReader;
  readonly workflow: Pick<Workflow, 'start'>;
}

/** An inquiry that nothing has touched for so long was received, and then forgotten by whoever should have started it. */
const untouchedMinutes = 10;

/** Starts what never started. Starting twice is a no-op, so a slow start is not harmed. */
export async function restartLostWorkflows(ports: RestartPorts, at: Instant): Promise<{ started: number }> {
  const before = new Date(Date.parse(at) - untouchedMinutes * 60_000).toISOString();
  let started = 0;
  for (const inquiry of await ports.inquiries.listUntouched(before)) {
    if ((await ports.workflow.start(inquiry.inquiryId)) === 'started') started += 1;
  }
  return { started };
}
