import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { CloseReason } from '#domain/inquiry/outcome.ts';
import type { PauseReason } from '#domain/policy/relance.ts';

export interface StagesMessages {
  /** The stage of an inquiry, as shown to people. */
  readonly names: Readonly<Record<InquiryStatus, string>>;
  readonly pauses: Readonly<Record<PauseReason, string>>;
  readonly closes: Readonly<Record<CloseReason, string>>;
}
