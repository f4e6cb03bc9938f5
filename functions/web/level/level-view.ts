import { type House, staffOf } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { hasDetail } from '#domain/permissions/detail-permissions.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { objectiveOf } from '#domain/policy/first-response.ts';
import { serviceTarget } from '#domain/policy/service.ts';
import type { ClientLevelView } from '#templates/pages/inquiry-page/client-level.ts';
import type { ExplainedLevel } from '#use-cases/level/read-level.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';

function nameOf(house: House, staffId: string): string {
  return house.staff.some((member) => member.staffId === staffId) ? staffOf(house, staffId).fullName : staffId;
}

/** The level of the client as the inquiry's page shows it to this reader. */
export function clientLevelView(
  { house, member }: Pick<StaffRequest, 'house' | 'member'>,
  inquiry: Inquiry,
  { known, history }: ExplainedLevel,
): ClientLevelView {
  const isSettable = reachOf('POST /clients/{personId}/level', member.role) !== 'none';
  return {
    known,
    objective: objectiveOf(house.policy, inquiry.vicLevel, inquiry.vip),
    channel: serviceTarget(house.policy, inquiry).channel,
    currency: house.policy.identity.currency.code,
    showsMoney: hasDetail(member, 'client-spend'),
    history: history.map((decision) => ({ ...decision, byName: nameOf(house, decision.byId) })),
    nameOf: (staffId) => nameOf(house, staffId),
    path: isSettable ? `/clients/${inquiry.personId}/level?inquiryId=${inquiry.inquiryId}` : undefined,
  };
}
