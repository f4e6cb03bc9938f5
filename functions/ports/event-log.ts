import type { Instant } from '#domain/calendar/instant.ts';
import type { HouseEvent } from '#events/catalog.ts';

export interface EventLog {
  /** Events that occurred in [from, to), oldest first, read day partition by day partition. */
  readBetween(from: Instant, to: Instant): Promise<readonly HouseEvent[]>;
  /** Everything ever said of a person and of these inquiries of theirs: as much as one life holds, however old the house. */
  readLife(personId: string, inquiryIds: readonly string[]): Promise<readonly HouseEvent[]>;
}
