import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';

/** An inquiry for which nobody was eligible, kept by the duty manager. */
export type HeldInquiry = Readonly<{ inquiryId: string; receivedAt: Instant }>;

/** Held inquiries in the order in which their clients came: whoever waited longest is placed first. */
export function releaseOrder<Held extends HeldInquiry>(held: readonly Held[]): Held[] {
  return held.toSorted(
    (a, b) => toEpochMs(a.receivedAt) - toEpochMs(b.receivedAt) || (a.inquiryId < b.inquiryId ? -1 : 1),
  );
}
