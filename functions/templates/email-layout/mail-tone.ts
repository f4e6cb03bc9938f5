import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import type { Closeness } from '#templates/messages/keys/closeness.ts';

/** The facts by which a letter's tone varies. Never anything about means. */
export type MailTone = {
  readonly level: VicLevel;
  /** A publicly visible person, who may prefer a discreet reception. */
  readonly vip: boolean;
  /** Has written to the house before. */
  readonly returning: boolean;
  readonly job?: JobToBeDone | undefined;
  /** The signatory's own number, for the levels to which the house gives it. */
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

/** A close client, whom the house knows well too. */
export function isNear(tone: Pick<MailTone, 'level' | 'returning'>): boolean {
  const closeness = closenessOf(tone);
  return closeness === 'close' || closeness === 'closest';
}
