import { isLocalDate, type LocalDate, localDateOf } from '#domain/calendar/local-date.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';

/** The day that `?asOf=` asks for; undefined without one. @throws HttpProblemError 400 */
export function askedDay({ query, house, at }: StaffRequest): LocalDate | undefined {
  const { asOf } = query;
  if (asOf === undefined) return undefined;
  if (isLocalDate(asOf) && asOf <= localDateOf(at, house.policy.identity.timeZone)) return asOf;
  const problems = [{ path: 'asOf', message: 'A day of the house that is not ahead, YYYY-MM-DD.' }];
  throw new HttpProblemError(400, 'asOf is YYYY-MM-DD, and not ahead.', problems);
}
