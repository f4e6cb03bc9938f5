import type { Instant } from '#domain/calendar/instant.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';

export interface ContinuePorts {
  readonly inquiries: InquiryRepository;
}

/**
 * A run has grown long. It ends, and the same write leaves the word by which the next run begins; so no history comes
 * near what Step Functions keeps (25,000 events), whatever people do and for however many years.
 */
export async function continueInNextRun(
  ports: ContinuePorts,
  inquiryId: string,
  at: Instant,
): Promise<Record<string, never>> {
  const inquiry = await ports.inquiries.read(inquiryId);
  // An earlier attempt ended it already, and the next run may be under way.
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
