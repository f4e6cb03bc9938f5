import { type ClientTies, mayRecordFor, maySignAs } from '#domain/progress/who-is-concerned.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';

type Recorder = Pick<StaffRequest, 'house' | 'member'>;

/** Operations staff record nothing, for any client. @throws HttpProblemError 403 */
export function refuseOperations({ member }: Recorder): void {
  if (member.role === 'ops')
    throw new HttpProblemError(403, 'Only advisors and managers record what passed with clients.');
}

/** @throws HttpProblemError 403 when other advisors look after the client. */
export function refuseUnlessTied({ house, member }: Recorder, ties: ClientTies): void {
  if (mayRecordFor(house, member, ties)) return;
  throw new HttpProblemError(403, 'This is for an advisor of the client, or for a manager.');
}

/** @throws HttpProblemError 403 when an advisor writes in a colleague's name. */
export function refuseOthersName({ member }: Recorder, signerId: string): void {
  if (maySignAs(member, signerId)) return;
  throw new HttpProblemError(403, 'An advisor records in their own name; a manager may record for an advisor.', [
    { path: 'advisorId', message: 'Another advisor.' },
  ]);
}
