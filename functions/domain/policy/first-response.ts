import type { ContactCaps } from '#domain/policy/contact-caps.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** The channel of the first answer when the client has expressed no preference. */
export type ResponseChannel = 'email' | 'phone' | 'message';

/** Who can own an inquiry. `image` is the desk for personalities; it serves visibility, not value. */
export type OwnerPool = 'boutique' | 'senior' | 'private-clients' | 'image';

/**
 * What an answer to this person is for. `first-visit`: a stranger comes once; `first-sale`: a precise wish becomes an
 * appointment; `deepen`: what suits a client next; `access`: their advisor, reserved times, fast answers; `co-creation`:
 * previews and pieces made with them; `image`: visibility, by invitations and events.
 */
export const serviceObjectives = ['first-visit', 'first-sale', 'deepen', 'access', 'co-creation', 'image'] as const;
export type ServiceObjective = (typeof serviceObjectives)[number];

/** One cell of the matrix: the settings that depend on the person's level and visibility. */
export interface FirstResponseTarget {
  /** Working minutes of the owner's calendar before the first human, client-visible answer is late. */
  readonly targetMinutes: number;
  /** Shares of the target, in percent, at which a warning is sent; the first goes to the owner alone. */
  readonly warnAtPercent: readonly number[];
  /** Share of the target, in percent, at which a late answer goes to the manager. */
  readonly escalateAtPercent: number;
  readonly channel: ResponseChannel;
  /** Absent, the one that goes with the level: see {@link objectiveOf}. */
  readonly objective?: ServiceObjective | undefined;
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

const usualObjectives: Readonly<Record<VicLevel, ServiceObjective>> = {
  new: 'first-visit',
  promising: 'first-sale',
  client: 'deepen',
  vic: 'access',
  'top-vic': 'co-creation',
};

/** The objective of a cell: the policy's, or the usual one. A VIP without a VIC's relationship is a matter of image. */
export function objectiveOf(
  policy: { readonly firstResponse: FirstResponseMatrix },
  level: VicLevel,
  vip: boolean,
): ServiceObjective {
  const { objective } = firstResponseTarget(policy, level, vip);
  const isImage = vip && level !== 'vic' && level !== 'top-vic';
  return objective ?? (isImage ? 'image' : usualObjectives[level]);
}
