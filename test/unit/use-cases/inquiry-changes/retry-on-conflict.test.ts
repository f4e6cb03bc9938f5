import { describe, expect, it } from 'vitest';
import { PersonChangedError } from '#domain/identity/person.ts';
import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { AgendaChangedError } from '#ports/agenda-repository.ts';
import { LedgerChangedError } from '#ports/contact-ledger.ts';
import { HouseChangedError } from '#ports/staff-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

const conflicts = [
  new InquiryChangedError('changed'),
  new AgendaChangedError('changed'),
  new PersonChangedError('changed'),
  new LedgerChangedError('changed'),
  new HouseChangedError('changed'),
];

describe('a change with a conflict', () => {
  it.each(conflicts)('is decided again after $name', async (conflict) => {
    const attempts: number[] = [];
    const result = await retryOnConflict(async (attempt) => {
      attempts.push(attempt);
      if (attempt < 3) throw conflict;
      return 'written';
    });
    expect(result).toBe('written');
    expect(attempts).toEqual([1, 2, 3]);
  });

  it('is given up after eight conflicts, and a retry of the whole step repeats it', async () => {
    let attempts = 0;
    const always = retryOnConflict(() => {
      attempts += 1;
      return Promise.reject(new InquiryChangedError('changed'));
    });
    await expect(always).rejects.toThrow(InquiryChangedError);
    expect(attempts).toBe(8);
  });

  it('is not decided again after any other failure', async () => {
    let attempts = 0;
    const failing = retryOnConflict(() => {
      attempts += 1;
      return Promise.reject(new Error('The store is away.'));
    });
    await expect(failing).rejects.toThrow('The store is away.');
    expect(attempts).toBe(1);
  });
});
