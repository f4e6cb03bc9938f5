import { type House, staffOf } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { careKindOf, careOf } from '#domain/policy/care.ts';
import type { ClientCareView } from '#templates/pages/inquiry-page/client-care.ts';

/** How a complaint, or a matter after the sale, stands; undefined for a wish. */
export function clientCareView(house: House, { qualification, care }: Inquiry): ClientCareView | undefined {
  const kind = careKindOf(qualification?.kind);
  if (kind === undefined) return undefined;
  const { resolvedAt, resolvedById, gestures = [] } = care ?? {};
  const nameOf = (staffId: string) => staffOf(house, staffId).fullName;
  return {
    kind,
    resolved:
      resolvedAt === undefined || resolvedById === undefined
        ? undefined
        : { byName: nameOf(resolvedById), at: resolvedAt },
    gestures: gestures.map(({ amountMinor, byId, at }) => ({ amountMinor, byName: nameOf(byId), at })),
    limitMinor: careOf(house.policy).gestureLimitMinor,
    currency: house.policy.identity.currency.code,
  };
}
