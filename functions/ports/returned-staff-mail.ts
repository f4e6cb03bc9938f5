import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

/** Mailboxes of the house's own people that refused a letter, by person and day. */
export interface ReturnedStaffMail {
  /** Kept once a person and day, together with the event that tells of it. */
  record(
    returned: { readonly staffId: string; readonly on: LocalDate; readonly because: 'bounce' | 'complaint' },
    event: NewEvent,
  ): Promise<'recorded' | 'already-recorded'>;
}
