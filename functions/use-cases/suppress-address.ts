import type { Instant } from '#domain/calendar/instant.ts';
import type { PersonRepository } from '#ports/person-repository.ts';

export interface SuppressPorts {
  readonly people: PersonRepository;
  readonly intake: { findPersonByEmail(email: string): Promise<{ readonly personId: string } | undefined> };
}

/** An address bounced for good or complained: nothing more is written to it. */
async function suppressAddress(
  ports: SuppressPorts,
  email: string,
  because: 'bounce' | 'complaint',
  at: Instant,
): Promise<void> {
  const person = await ports.intake.findPersonByEmail(email);
  await ports.people.suppressAddress(email, because, person?.personId, {
    name: 'address-suppressed.v1',
    at,
    data: { because },
  });
}

/** What the mail service says of letters that came back. */
export interface ReturnedMail {
  readonly bounce?:
    | { readonly bounceType: string; readonly bouncedRecipients: readonly { readonly emailAddress: string }[] }
    | undefined;
  readonly complaint?: { readonly complainedRecipients: readonly { readonly emailAddress: string }[] } | undefined;
}

/** A full mailbox passes; only a permanent bounce or a complaint closes an address. */
export async function suppressAddresses(ports: SuppressPorts, returned: ReturnedMail, at: Instant): Promise<void> {
  const bounced = returned.bounce?.bounceType === 'Permanent' ? returned.bounce.bouncedRecipients : [];
  for (const { emailAddress } of bounced) await suppressAddress(ports, emailAddress, 'bounce', at);
  for (const { emailAddress } of returned.complaint?.complainedRecipients ?? []) {
    await suppressAddress(ports, emailAddress, 'complaint', at);
  }
}
