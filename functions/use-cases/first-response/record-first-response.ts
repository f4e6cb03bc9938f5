import type { Instant } from '#domain/calendar/instant.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';

export interface RecordPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
}

/** Takes the answer out of the mailbox; the measure was stored with the act itself. Says until when it can be taken back. */
export async function recordFirstResponse(
  ports: RecordPorts,
  inquiryId: string,
  signalId: string | null,
  at: Instant,
): Promise<{ lookAt: Instant }> {
  const inquiry = await ports.inquiries.read(inquiryId);
  const signals = inquiry.signals.filter((signal) => signal.signalId !== signalId);
  if (signals.length !== inquiry.signals.length)
    await ports.inquiries.change(inquiry, { set: { signals }, events: [] });
  return { lookAt: inquiry.pendingChoice?.undoUntil ?? at };
}
