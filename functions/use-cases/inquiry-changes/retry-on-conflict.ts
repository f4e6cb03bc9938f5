import { PersonChangedError } from '#domain/identity/person.ts';
import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { AgendaChangedError } from '#ports/agenda-repository.ts';
import { LedgerChangedError } from '#ports/contact-ledger.ts';
import { HouseChangedError } from '#ports/staff-repository.ts';

const conflicts = [InquiryChangedError, AgendaChangedError, PersonChangedError, LedgerChangedError, HouseChangedError];

/** More than all of a house ever write at one instant; after that a retry of the whole step is the better answer. */
const attemptsAtMost = 8;

/** What was read had changed when it was to be written: a colleague, the client or a checkpoint was quicker. */
export function isConflict(error: unknown): boolean {
  return conflicts.some((conflict) => error instanceof conflict);
}

/**
 * Reads and decides again after a conflict, for what somebody else did may make the change needless or impossible.
 * @param decide reads what it decides upon; it is told the number of the attempt, for what was read before the first.
 */
export async function retryOnConflict<Result>(decide: (attempt: number) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await decide(attempt);
    } catch (error) {
      if (!isConflict(error) || attempt === attemptsAtMost) throw error;
    }
  }
}
