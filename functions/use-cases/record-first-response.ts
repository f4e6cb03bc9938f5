import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';

export interface RecordPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
}

/** Takes the answer out of the mailbox; the measure was stored with the act itself. Says how long it can be taken back. */
export async function recordFirstResponse(
  ports: RecordPorts,
  inquiryId: string,
  signalId: string | null,
  at: Instant,
): Promise<{ undoSeconds: number }> {
  const inquiry = await ports.inquiries.read(inquiryId);
  const signals = inquiry.signals.filter((signal) => signal.signalId !== signalId);
  if (signals.length !== inquiry.signals.length)
    await ports.inquiries.change(inquiry, { set: { signals }, events: [] });
  const undoUntil = inquiry.pendingChoice?.undoUntil ?? at;
  return { undoSeconds: Math.max(1, Math.ceil((toEpochMs(undoUntil) - toEpochMs(at)) / 1000)) };
}
