import type { Person } from '#domain/identity/person.ts';
import type { KnownLevel, LevelReason } from '#domain/level/known-level.ts';
import { hasDetail } from '#domain/permissions/detail-permissions.ts';
import type { ExplainedLevel } from '#use-cases/level/read-level.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';

/** What a client spent is for managers; everybody else reads whether a mark is reached. */
function shown(reason: LevelReason, isManager: boolean): LevelReason {
  if (isManager || reason.criterion === 'recurrence') return reason;
  return { criterion: reason.criterion, met: reason.met };
}

/** A level without what its reader is not to see. */
function levelShownTo({ member }: Pick<StaffRequest, 'member'>, known: KnownLevel): KnownLevel {
  const isManager = hasDetail(member, 'client-spend');
  return { ...known, reasons: known.reasons.map((reason) => shown(reason, isManager)) };
}

/** The answer to "why this level?" in the format of `/api/clients/{personId}/level`. */
export function levelJson(
  request: Pick<StaffRequest, 'house' | 'member'>,
  { personId }: Pick<Person, 'personId'>,
  { known, history }: ExplainedLevel,
) {
  const currency = request.house.policy.identity.currency.code;
  return { personId, currency, ...levelShownTo(request, known), history };
}
