import type { Instant } from '#domain/calendar/instant.ts';
import { type Person, PersonChangedError } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';
import { type ConsentPorts, withdrawalUndoUntil } from './withdraw-consent.ts';

/** Reopens the inquiry; a choice that the withdrawal had overridden applies again. */
async function restoreInquiry(ports: ConsentPorts, before: Inquiry, at: Instant): Promise<void> {
  await retryOnConflict(async (attempt) => {
    const inquiry = attempt === 1 ? before : await ports.inquiries.read(before.inquiryId);
    const { pendingChoice, signals, personId } = inquiry;
    if (pendingChoice?.choice !== 'consent-withdrawn') return;
    const signal = { signalId: ports.ids.next('sig'), kind: 'undone', at, byId: personId } as const;
    await ports.inquiries.change(inquiry, {
      set: { pendingChoice: pendingChoice.replaced, signals: [...signals, signal] },
      events: [{ name: 'choice-undone.v1', at, data: { choice: 'consent-withdrawn', byId: personId } }],
    });
  });
}

/**
 * Takes a withdrawal of consent back within its ten minutes. The inquiries are written first: after an interruption the
 * client is still protected and can ask again. In the other order an inquiry could end against the client's wish.
 */
export async function undoWithdrawal(
  ports: ConsentPorts,
  person: Person,
  at: Instant,
): Promise<'undone' | 'too-late' | 'nothing-withdrawn'> {
  const { policy } = await ports.houses.read();
  const undoUntil = withdrawalUndoUntil(person, policy);
  if (undoUntil === undefined) return 'nothing-withdrawn';
  if (undoUntil <= at) return 'too-late';
  const { personId } = person;
  for (const inquiry of await ports.inquiries.listOfPerson(personId)) await restoreInquiry(ports, inquiry, at);
  try {
    await ports.people.restoreConsent(person, {
      name: 'choice-undone.v1',
      at,
      data: { choice: 'consent-withdrawn', byId: personId },
    });
  } catch (error) {
    // The same click a moment earlier took it back already.
    if (!(error instanceof PersonChangedError)) throw error;
  }
  return 'undone';
}
