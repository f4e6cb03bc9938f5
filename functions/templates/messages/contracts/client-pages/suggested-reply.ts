import type { InquiryIntent } from '#domain/policy/inquiry-facts.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { JobToBeDone } from '#domain/qualification/qualification.ts';

/** A reply to a client for an advisor to start from; never a promise that the house has not made. */
export interface SuggestedReplyMessages {
  /** How the level of service sounds: warmer and shorter as the relationship grows. What a client chose has an opening of its own. */
  readonly opening: Readonly<Record<VicLevel, string>>;
  readonly returning: string;
  /** What the person is trying to accomplish, answered in kind. */
  readonly job: Readonly<Record<JobToBeDone, string>>;
  /** The next step, which the intent asks for; none where the level's own offer says it all. */
  readonly intent: Readonly<Partial<Record<InquiryIntent, string>>>;
  /** One concrete thing, according to what the level opens. */
  readonly offer: Readonly<Record<VicLevel, string>>;
  /** A person who is in view is received out of sight. */
  readonly vip: string;
}
