import type { Instant } from '#domain/calendar/instant.ts';
import type { Person } from './person.ts';

/** Who asked for an erasure: the client, a manager, an operator, or the end of the retention. */
export const erasureCauses = ['client', 'manager', 'operator', 'retention'] as const;
export type ErasureCause = (typeof erasureCauses)[number];

/**
 * A request to erase a client. It holds no name, and stays when the client's data is gone: a restored backup is erased
 * again from it.
 */
export interface Erasure {
  readonly personId: string;
  readonly cause: ErasureCause;
  /** The member of staff who decided; the client's own id when they asked. */
  readonly byId: string;
  readonly askedAt: Instant;
  /** Not before: until then the client may take it back. */
  readonly dueAt: Instant;
  readonly erasedAt?: Instant | undefined;
  /** The client took it back, or wrote again with a new consent, before it was carried out. */
  readonly abandonedAt?: Instant | undefined;
}

/** Whether it is still to be carried out. */
export function isErasureOpen({ erasedAt, abandonedAt }: Erasure): boolean {
  return erasedAt === undefined && abandonedAt === undefined;
}

/** How an erased client is named on the pages of the staff: no name, and always the same one. */
function pseudonymOf(personId: string): string {
  return `Client ${personId.replace(/^person-/, '').slice(0, 6)}`;
}

/**
 * What remains of a client: ids, so that inquiries, events and figures still belong together. Nothing of it says who
 * they were, and no letter can reach them.
 */
export function erasedPerson(person: Person, at: Instant): Person {
  const { personId, language, vicLevel, vip, inquiryCount, mergedInto, mergedIds } = person;
  return {
    personId,
    fullName: pseudonymOf(personId),
    // RFC 2606: never the address of anybody.
    email: `${personId}@erased.invalid`,
    language,
    timeZone: 'Etc/UTC',
    vicLevel,
    vip,
    inquiryCount,
    stoppedTopics: person.stoppedTopics,
    consents: [],
    consentWithdrawnAt: person.consentWithdrawnAt ?? at,
    erasedAt: at,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(mergedIds === undefined ? {} : { mergedIds }),
  };
}
