import type { FirstResponseInputs } from '#domain/choices/first-response-inputs.ts';
import type { ContactCaps } from '#domain/policy/contact-caps.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** Who can own an inquiry. `image` is the desk for personalities; it serves visibility, not value. */
export type OwnerPool = FirstResponseInputs['ownerPool'];

/** One cell of the matrix: the settings that depend on the person's level and visibility. */
export interface FirstResponseTarget extends FirstResponseInputs {
  readonly contactCaps: ContactCaps;
}

/** Level × visibility. Written out in full so that a manager can read it like a table. */
export type FirstResponseMatrix = Readonly<
  Record<VicLevel, { readonly vip: FirstResponseTarget; readonly notVip: FirstResponseTarget }>
>;

/** The cell of the matrix that applies to a person. */
export function firstResponseTarget(
  policy: { readonly firstResponse: FirstResponseMatrix },
  level: VicLevel,
  vip: boolean,
): FirstResponseTarget {
  const row = policy.firstResponse[level];
  return vip ? row.vip : row.notVip;
}
