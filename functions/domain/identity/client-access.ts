import { type Instant, plusMs } from '#domain/calendar/instant.ts';

/** Why a member of staff opens a client who is not theirs (break-glass). */
export const accessReasons = ['client-is-here', 'colleague-away', 'asked-by-manager', 'other'] as const;
export type AccessReason = (typeof accessReasons)[number];

/** One opening of a client: who, why, and until when. Managers read all of them. */
export interface ClientAccess {
  readonly accessId: string;
  readonly personId: string;
  /** The inquiry from whose page the client was opened. */
  readonly inquiryId: string;
  readonly staffId: string;
  readonly because: AccessReason;
  /** The member's own words; kept with the client, never in the event. */
  readonly note?: string | undefined;
  readonly at: Instant;
  readonly until: Instant;
}

/** Long enough for a conversation; whoever needs longer says again why. */
export const accessMinutes = 60;

export function accessUntil(at: Instant): Instant {
  return plusMs(at, accessMinutes * 60_000);
}

export function isAccessOpen({ at, until }: Pick<ClientAccess, 'at' | 'until'>, now: Instant): boolean {
  return at <= now && now < until;
}
