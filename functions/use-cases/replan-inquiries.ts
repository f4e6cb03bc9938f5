import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { WaitRepository, Workflow } from '#ports/workflow.ts';

export interface ReplanPorts {
  readonly inquiries: Pick<InquiryReader, 'listOpen'>;
  readonly waits: Pick<WaitRepository, 'find'>;
  readonly workflow: Pick<Workflow, 'signal'>;
}

/** Enough to be quick, few enough not to be throttled. */
const toldAtOnce = 10;

async function tell(ports: ReplanPorts, inquiry: Inquiry): Promise<boolean> {
  // Whoever has a signal to hear, or a choice to settle, is planned anew on the way.
  if (inquiry.signals.length > 0 || inquiry.pendingChoice !== undefined) return false;
  const wait = await ports.waits.find(inquiry.inquiryId);
  if (wait === undefined || inquiry.workflowEndedAt !== undefined) return false;
  const output = { signalId: 'house-furnished', kind: 'replanned', undoSeconds: 1 } as const;
  return (await ports.workflow.signal(wait.taskToken, output)) === 'delivered';
}

/**
 * The house changed its people, hours or rules: every wait ends and begins anew on the promise as it is counted today,
 * so that a shortened deadline is kept and a longer one shown. A wait that just ended plans again by itself.
 */
export async function replanInquiries(ports: ReplanPorts): Promise<{ replanned: number }> {
  const open = await ports.inquiries.listOpen();
  let replanned = 0;
  for (let from = 0; from < open.length; from += toldAtOnce) {
    const told = await Promise.all(open.slice(from, from + toldAtOnce).map((inquiry) => tell(ports, inquiry)));
    replanned += told.filter(Boolean).length;
  }
  return { replanned };
}
