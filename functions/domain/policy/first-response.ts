import type { ContactCaps } from '#domain/policy/contact-caps.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** The channel of the first answer when the client has expressed no preference. */
export type ResponseChannel = 'email' | 'phone' | 'message';

/** Who can own an inquiry. `image` is the desk for personalities; it serves visibility, not value. */
export type OwnerPool = 'boutique' | 'senior' | 'private-clients' | 'image';

/** One cell of the matrix: the settings that depend on the person's level and visibility. */
export interface FirstResponseTarget {
  /** Working minutes of the owner's calendar before the first human, client-visible answer is late. */
  readonly targetMinutes: number;
  /** Shares of the target, in percent, at which a warning is sent; the first goes to the owner alone. */
  readonly warnAtPercent: readonly number[];
  /** Share of the target, in percent, at which a late answer goes to the manager. */
  readonly escalateAtPercent: number;
  readonly channel: ResponseChannel;
  /** Whose calendar counts: a person's, or the duty desk's for clients who cannot wait until Monday. */
  readonly calendar: 'owner' | 'duty';
  readonly ownerPool: OwnerPool;
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
