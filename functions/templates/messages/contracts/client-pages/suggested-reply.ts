import type { InquiryIntent } from '#domain/policy/inquiry-facts.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { InquiryKind, JobToBeDone } from '#domain/qualification/qualification.ts';

/** Kinds to which nothing is offered: the draft answers what was written. */
export type AnsweredKind = Extract<InquiryKind, 'complaint' | 'after-sales' | 'stop-request'>;

/** A draft reply to a client for an advisor; it makes no promise that the house has not made. */
export interface SuggestedReplyMessages {
  /** The tone of a level: warmer and shorter as the relationship grows. A client's choice has an opening of its own. */
  readonly opening: Readonly<Record<VicLevel, string>>;
  readonly returning: string;
  /** The sentence for the client's purpose. */
  readonly job: Readonly<Record<JobToBeDone, string>>;
  /** The next step for the intent; absent where the level's own offer replaces it. */
  readonly intent: Readonly<Partial<Record<InquiryIntent, string>>>;
  /** One concrete offer, by the level's access. */
  readonly offer: Readonly<Record<VicLevel, string>>;
  /** In place of all of the above, for what is no wish: the paragraphs between greeting and signature. */
  readonly kinds: Readonly<Record<AnsweredKind, readonly [string, ...string[]]>>;
  /** A publicly visible person is received discreetly. */
  readonly vip: string;
}
