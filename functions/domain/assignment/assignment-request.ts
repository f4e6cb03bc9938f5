import type { Instant } from '#domain/calendar/instant.ts';
import type { OwnerPool } from '#domain/policy/first-response.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** What an inquiry needs from its advisor. What it leaves out is not asked of anybody. */
export type AssignmentRequest = Readonly<{
  inquiryId: string;
  /** Primary tag of the language the client is answered in. */
  language: string;
  /** The boutique or the market the client turned to: an advisor of either will do. */
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
