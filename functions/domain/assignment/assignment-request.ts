import type { Instant } from '#domain/calendar/instant.ts';
import type { OwnerPool } from '#domain/policy/first-response.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** Requirements of an inquiry for its advisor; absent fields require nothing. */
export type AssignmentRequest = Readonly<{
  inquiryId: string;
  /** Primary tag of the language in which the client is answered. */
  language: string;
  /** The boutique or the market the client wrote to: an advisor of either is suitable. */
  boutiqueId?: string | undefined;
  market?: string | undefined;
  category?: string | undefined;
  vicLevel: VicLevel;
  ownerPool?: OwnerPool | undefined;
  /** The advisor who already looks after this client. */
  existingAdvisorId?: string | undefined;
  receivedAt: Instant;
  /** Business minutes until the first response is late. */
  targetMinutes: number;
}>;
