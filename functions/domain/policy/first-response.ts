import type { FirstResponseInputs } from '#domain/choices/first-response-inputs.ts';
import type { ContactCaps } from '#domain/policy/contact-caps.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** Who can own an inquiry. `image` is the desk for personalities; it serves visibility, not value. */
export type OwnerPool = FirstResponseInputs['ownerPool'];

/** The channel of the first answer when the client has expressed no preference. */
export type ResponseChannel = FirstResponseInputs['channel'];

/**
 * What an answer to this person is for. `first-visit`: a stranger comes once; `first-sale`: a precise wish becomes an
 * appointment; `deepen`: what suits a client next; `access`: their advisor, reserved times, fast answers; `co-creation`:
 * previews and pieces made with them; `image`: visibility, by invitations and events.
 */
export const serviceObjectives = ['first-visit', 'first-sale', 'deepen', 'access', 'co-creation', 'image'] as const;
export type ServiceObjective = (typeof serviceObjectives)[number];

/** One cell of the matrix: the settings that depend on the person's level and visibility. */
export interface FirstResponseTarget extends FirstResponseInputs {
  /** Absent, the one that goes with the level: see {@link objectiveOf}. */
  readonly objective?: ServiceObjective | undefined;
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
