import { PersonChangedError } from '#domain/identity/person.ts';
import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { AgendaChangedError } from '#ports/agenda-repository.ts';
import { LedgerChangedError } from '#ports/contact-ledger.ts';
import { HouseChangedError } from '#ports/staff-repository.ts';

const conflicts = [InquiryChangedError, AgendaChangedError, PersonChangedError, LedgerChangedError, HouseChangedError];

/** More conflicts than a house ever has at one instant; beyond that, retrying the whole step is better. */
const attemptsAtMost = 8;

/** The data changed between read and write, by a colleague, the client or a checkpoint. */
export function isConflict(error: unknown): boolean {
  return conflicts.some((conflict) => error instanceof conflict);
}

/**
 * Reads and decides again after a conflict, because the other change may make this one unnecessary or impossible.
 * @param decide reads the data it decides upon; it gets the number of the attempt, so that the first can use data read
 * before.
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
