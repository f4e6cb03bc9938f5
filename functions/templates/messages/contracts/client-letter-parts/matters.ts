import type { JobToBeDone } from '#domain/qualification/qualification.ts';

export interface MatterMessages {
  /** Begins a subject. A subject is visible on a locked screen, and the recipient of a gift may see it. */
  readonly subject: string;
  /** After "au sujet", "about" or "in merito". */
  readonly about: string;
  /** After "pour", "to" or "per": the purpose of a meeting. */
  readonly purpose: string;
}

/** The client's purpose, in the client's terms. */
export type MattersMessages = Readonly<Record<JobToBeDone, MatterMessages>>;
