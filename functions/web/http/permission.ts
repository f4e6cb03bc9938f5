import { maySignAs } from '#domain/permissions/detail-permissions.ts';
import { covers } from '#domain/permissions/reach.ts';
import { type ClientTies, relationOf } from '#domain/permissions/relation.ts';
import { type MachineRequest, type StaffRequest, signerIdOf } from './http-handler.ts';
import { HttpProblemError } from './problem.ts';

type Caller = Pick<StaffRequest, 'house' | 'member' | 'reach'> | Pick<MachineRequest, 'house' | 'machine' | 'reach'>;

/** Whether the caller's reach on this route covers a client with these ties. */
export function reaches(caller: Caller, ties: ClientTies): boolean {
  const { house, reach } = caller;
  return covers(reach, relationOf(house, { staffId: signerIdOf(caller) }, ties));
}

/** For a client that the body names; the middleware has checked those of the path. @throws HttpProblemError 403 */
export function refuseUnlessReached(caller: Caller, ties: ClientTies): void {
  if (reaches(caller, ties)) return;
  throw new HttpProblemError(403, 'This is for an advisor of the client, or for a manager.');
}

/** @throws HttpProblemError 403 when an advisor writes in a colleague's name; a machine records for the advisor it names. */
export function refuseOthersName(
  caller: Pick<StaffRequest, 'member'> | Pick<MachineRequest, 'machine'>,
  creditedId: string,
): void {
  if (!('member' in caller) || maySignAs(caller.member, creditedId)) return;
  throw new HttpProblemError(403, 'An advisor records in their own name; a manager may record for an advisor.', [
    { path: 'advisorId', message: 'Another advisor.' },
  ]);
}
