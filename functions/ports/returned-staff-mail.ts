import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

/** Staff mailboxes that refused a letter, by person and day. */
export interface ReturnedStaffMail {
  /** Stored once per person and day, together with its event. */
  record(
    returned: { readonly staffId: string; readonly on: LocalDate; readonly because: 'bounce' | 'complaint' },
    event: NewEvent,
  ): Promise<'recorded' | 'already-recorded'>;
}
