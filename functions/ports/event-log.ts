import type { Instant } from '#domain/calendar/instant.ts';
import type { HouseEvent } from '#events/catalog.ts';

export interface EventLog {
  /** Events that occurred in [from, to), oldest first, read day partition by day partition. */
  readBetween(from: Instant, to: Instant): Promise<readonly HouseEvent[]>;
  /**
   * All events about a person and about these inquiries of theirs: the amount depends on one client, not on the age of
   * the house.
   */
  readLife(personId: string, inquiryIds: readonly string[]): Promise<readonly HouseEvent[]>;
}
