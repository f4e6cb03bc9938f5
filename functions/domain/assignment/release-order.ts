import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';

/** An inquiry without an eligible advisor, held by the duty manager. */
export type HeldInquiry = Readonly<{ inquiryId: string; receivedAt: Instant }>;

/** Held inquiries in order of arrival: the client who waited longest comes first. */
export function releaseOrder<Held extends HeldInquiry>(held: readonly Held[]): Held[] {
  return held.toSorted(
    (a, b) => toEpochMs(a.receivedAt) - toEpochMs(b.receivedAt) || (a.inquiryId < b.inquiryId ? -1 : 1),
  );
}
