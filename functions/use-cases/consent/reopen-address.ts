import type { Instant } from '#domain/calendar/instant.ts';
import type { Person } from '#domain/identity/person.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { AddressClosing, PersonRepository } from '#ports/person-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export interface ReopenPorts {
  readonly people: Pick<PersonRepository, 'isSuppressed' | 'reopenAddress'>;
  readonly inquiries: Pick<InquiryRepository, 'read' | 'change' | 'listOfPerson'>;
}

/** The sign by which the house knows that an address receives again. */
export type SignOfLife = 'client-wrote' | 'not-spam';

/**
 * What each sign lifts. A client who writes under their address shows that a bounce is out of date; a complaint stays,
 * because they asked for silence there. Taking a letter out of the junk mail takes the complaint back.
 */
const lifts: Readonly<Record<SignOfLife, readonly AddressClosing[]>> = {
  'client-wrote': ['bounce'],
  'not-spam': ['bounce', 'complaint'],
};

/** The client can be written to again, so their inquiries no longer ask for a call. */
async function markReachable({ inquiries }: ReopenPorts, inquiryId: string): Promise<void> {
  await retryOnConflict(async () => {
    const inquiry = await inquiries.read(inquiryId);
    if (inquiry.unreachableSince === undefined) return;
    await inquiries.change(inquiry, { set: { unreachableSince: undefined }, events: [] });
  });
}

/** Opens a closed address again if this sign is one that lifts what closed it; returns whether it is open now. */
export async function reopenAddress(
  ports: ReopenPorts,
  { personId, email }: Pick<Person, 'personId' | 'email'>,
  because: SignOfLife,
  at: Instant,
): Promise<'open' | 'closed'> {
  if (!(await ports.people.isSuppressed(email))) return 'open';
  const event = { name: 'address-reopened.v1', at, data: { because } } as const;
  if ((await ports.people.reopenAddress(email, lifts[because], personId, event)) === 'closed') return 'closed';
  for (const { inquiryId, unreachableSince } of await ports.inquiries.listOfPerson(personId)) {
    if (unreachableSince !== undefined) await markReachable(ports, inquiryId);
  }
  return 'open';
}

/**
 * A client has written by the form: their address is opened again, so that the answer can leave. If it has to stay
 * closed, the inquiry says so from the start, and whoever owns it is told to call.
 */
export async function hearFromAddress(
  ports: ReopenPorts & { readonly people: Pick<PersonRepository, 'read'> },
  inquiryId: string,
  at: Instant,
): Promise<void> {
  const inquiry = await ports.inquiries.read(inquiryId);
  if (inquiry.qualification !== undefined) return;
  const person = await ports.people.read(inquiry.personId);
  if ((await reopenAddress(ports, person, 'client-wrote', at)) === 'open') return;
  if (inquiry.unreachableSince !== undefined) return;
  await ports.inquiries.change(inquiry, { set: { unreachableSince: at }, events: [] });
}
