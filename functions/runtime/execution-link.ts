import type { StaffMember } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { env } from '#runtime/env.ts';

/**
 * Where the run of an inquiry can be watched: the environment says it as one pattern, be it the viewer of the local
 * stack or the console of AWS. Runs bear the inquiry's id, and from the second on their number. Advisors are shown no
 * machinery, and what was imported has none.
 */
export function executionLink(inquiry: Inquiry, { role }: Pick<StaffMember, 'role'>): string | undefined {
  if (role === 'advisor' || inquiry.imported === true) return undefined;
  const { inquiryId, runs = 1 } = inquiry;
  const execution = runs === 1 ? inquiryId : `${inquiryId}-${runs}`;
  return env('EXECUTION_URL').replace('{inquiryId}', inquiryId).replace('{execution}', execution);
}
