import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import type { Closeness } from '#templates/messages/contracts/client-letter-parts/closeness.ts';

/** What a letter may adapt its words to. Never anything about means. */
export type MailTone = {
  readonly level: VicLevel;
  /** A visible person, who may prefer to be received out of sight. */
  readonly vip: boolean;
  /** Has written to the house before. */
  readonly returning: boolean;
  readonly job?: JobToBeDone | undefined;
  /** The signatory's own number, where the level opens it. */
  readonly directLine?: string | undefined;
};

export function closenessOf({ level, returning }: Pick<MailTone, 'level' | 'returning'>): Closeness {
  switch (level) {
    case 'new':
    case 'promising':
      return returning ? 'known' : 'new';
    case 'client':
      return 'known';
    case 'vic':
      return 'close';
    case 'top-vic':
      return 'closest';
  }
}

/** Knows the house well, and is known by it. */
export function isNear(tone: Pick<MailTone, 'level' | 'returning'>): boolean {
  const closeness = closenessOf(tone);
  return closeness === 'close' || closeness === 'closest';
}
