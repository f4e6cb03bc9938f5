import type { Instant } from '#domain/calendar/instant.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';

export interface ContinuePorts {
  readonly inquiries: InquiryRepository;
}

/**
 * Ends a long run and, in the same write, adds the signal that starts the next one, so that no history approaches the
 * limit of Step Functions (25,000 events), however long the inquiry stays open.
 */
export async function continueInNextRun(
  ports: ContinuePorts,
  inquiryId: string,
  at: Instant,
): Promise<Record<string, never>> {
  const inquiry = await ports.inquiries.read(inquiryId);
  // An earlier attempt ended it already, and the next run may have started.
  const said = (await ports.inquiries.readTimeline(inquiryId)).some(
    (event) => event.name === 'workflow-continued.v1' && event.occurredAt === at,
  );
  if (said) return {};
  const run = (inquiry.runs ?? 1) + 1;
  const signal = {
    signalId: `run-${run}`,
    kind: 'woken',
    at,
    byId: inquiry.owner?.ownerId ?? inquiry.inquiryId,
  } as const;
  await ports.inquiries.change(inquiry, {
    set: { workflowEndedAt: at, signals: [...inquiry.signals, signal] },
    events: [{ name: 'workflow-continued.v1', at, data: { run } }],
  });
  return {};
}
