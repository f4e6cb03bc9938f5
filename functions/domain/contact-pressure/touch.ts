import type { Instant } from '#domain/calendar/instant.ts';
import type { ContactChannel, ContactClass } from '#domain/policy/contact-caps.ts';

/** One contact of the house with a client, by a letter it wrote or by an advisor in person. */
export interface Touch {
  /** The key of the letter, or the id of the contact an advisor entered; a repeat is recognised by it. */
  readonly touchId: string;
  readonly contactClass: ContactClass;
  readonly channel: ContactChannel;
  readonly at: Instant;
  readonly inquiryId?: string | undefined;
}
