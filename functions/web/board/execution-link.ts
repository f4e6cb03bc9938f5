import type { StaffMember } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { runName } from '#domain/inquiry/run-name.ts';
import { hasDetail } from '#domain/permissions/detail-permissions.ts';

export interface ExecutionLinkPorts {
  /** The address of a run's page as a pattern, in the viewer of the local stack or in the AWS console. */
  readonly executionUrl: string;
}

/**
 * The page of an inquiry's run. Advisors get no such link, and an imported inquiry has no run until its client comes
 * back.
 */
export function executionLink(
  { executionUrl }: ExecutionLinkPorts,
  inquiry: Inquiry,
  { role }: Pick<StaffMember, 'role'>,
): string | undefined {
  const { inquiryId, imported, runs } = inquiry;
  if (!hasDetail({ role }, 'execution') || (imported === true && runs === undefined)) return undefined;
  const execution = runName(inquiryId, runs ?? 1);
  return executionUrl.replace('{inquiryId}', inquiryId).replace('{execution}', execution);
}
