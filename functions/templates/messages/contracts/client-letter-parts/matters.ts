import type { JobToBeDone } from '#domain/qualification/qualification.ts';

export interface MatterMessages {
  /** Opens a subject. A subject shows on locked screens, and the person a gift is for may be sitting beside it. */
  readonly subject: string;
  /** After "au sujet", "about" or "in merito". */
  readonly about: string;
  /** After "pour", "to" or "per": what meeting is for. */
  readonly purpose: string;
}

/** What brings a client, as they would say it. */
export type MattersMessages = Readonly<Record<JobToBeDone, MatterMessages>>;
