import type { Instant } from '#domain/calendar/instant.ts';
import { type Person, PersonChangedError } from '#domain/identity/person.ts';
import type { Inquiry, PendingChoice } from '#domain/inquiry/inquiry.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { EventData } from '#events/catalog.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export interface ConsentPorts {
  readonly people: PersonRepository;
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly ids: Ids;
}

/** Until when a withdrawal of consent can be taken back; undefined when none was made. */
export function withdrawalUndoUntil(person: Person, policy: HousePolicy): Instant | undefined {
  const { consentWithdrawnAt } = person;
  if (consentWithdrawnAt === undefined) return undefined;
  return undoEnd({ policy }, consentWithdrawnAt);
}

/** Withdraws once: a repeat finds the instant of the first withdrawal. */
async function markWithdrawn(
  ports: ConsentPorts,
  person: Person,
  via: EventData<'consent-withdrawn.v1'>['via'],
  at: Instant,
): Promise<Person> {
  if (person.consentWithdrawnAt !== undefined) return person;
  try {
    await ports.people.withdrawConsent(person, { name: 'consent-withdrawn.v1', at, data: { via } });
    return { ...person, consentWithdrawnAt: at };
  } catch (error) {
    if (!(error instanceof PersonChangedError)) throw error;
    return ports.people.read(person.personId);
  }
}

async function endInquiry(ports: ConsentPorts, before: Inquiry, choice: PendingChoice, at: Instant): Promise<void> {
  await retryOnConflict(async (attempt) => {
    const inquiry = attempt === 1 ? before : await ports.inquiries.read(before.inquiryId);
    const { status, pendingChoice: replaced, signals } = inquiry;
    if (status === 'closed' || replaced?.choice === 'consent-withdrawn') return;
    const signal = { signalId: ports.ids.next('sig'), kind: 'client-left', at, byId: choice.byId } as const;
    await ports.inquiries.change(inquiry, {
      set: {
        pendingChoice: replaced === undefined ? choice : { ...choice, replaced },
        signals: [...signals, signal],
      },
      events: [{ name: 'client-left.v1', at, data: { how: 'consent-withdrawn' } }],
    });
  });
}

/**
 * A client withdraws their consent: from this instant no relational letter leaves, and each of their open inquiries
 * ends when the ten minutes for taking it back are over. The proofs of consent are kept, because the house has to prove
 * what it was allowed to do until now. A repeat completes an interrupted first attempt.
 */
export async function withdrawConsent(
  ports: ConsentPorts,
  person: Person,
  via: EventData<'consent-withdrawn.v1'>['via'],
  at: Instant,
): Promise<{ readonly withdrawnAt: Instant; readonly undoUntil: Instant }> {
  const [withdrawn, { policy }] = await Promise.all([markWithdrawn(ports, person, via, at), ports.houses.read()]);
  const withdrawnAt = withdrawn.consentWithdrawnAt ?? at;
  const undoUntil = withdrawalUndoUntil(withdrawn, policy) ?? at;
  const choice: PendingChoice = {
    choice: 'consent-withdrawn',
    byId: person.personId,
    at: withdrawnAt,
    undoUntil,
  };
  for (const inquiry of await ports.inquiries.listOfPerson(person.personId)) {
    await endInquiry(ports, inquiry, choice, at);
  }
  return { withdrawnAt, undoUntil };
}
