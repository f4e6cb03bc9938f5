import type { StaffRequest } from './http-handler.ts';
import { HttpProblemError } from './problem.ts';

/** Settings of the house are for its managers. @throws HttpProblemError 403 */
export function refuseUnlessManager(
  { member }: Pick<StaffRequest, 'member'>,
  detail = 'Only a manager may change the policy.',
): void {
  if (member.role !== 'manager') throw new HttpProblemError(403, detail);
}
