import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import { staffByAddress } from '#domain/house/whom-to-notify.ts';
import { storedAs } from '#domain/identity/client-merge.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { AddressClosing, PersonRepository } from '#ports/person-repository.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { unreachableChange } from '#use-cases/inquiry-changes/unreachable-change.ts';
import { noteReturnedStaffMail, type ReturnedStaffMailPorts } from '#use-cases/letters/note-returned-staff-mail.ts';
import { reopenAddress } from './reopen-address.ts';

export type SuppressPorts = ReturnedStaffMailPorts & {
  readonly people: PersonRepository;
  readonly intake: { findPersonByEmail(email: string): Promise<Person | undefined> };
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly ids: Ids;
  readonly agendas: AgendaReader;
};

async function notifyOwner(ports: SuppressPorts, house: House, inquiry: Inquiry, because: AddressClosing, at: Instant) {
  const change = unreachableChange(house, inquiry, at);
  if (change === undefined) return;
  const ownerId = change.set.owner?.ownerId ?? inquiry.owner?.ownerId ?? house.dutyManagerId;
  const signal = { signalId: ports.ids.next('sig'), kind: 'mail-returned', at, byId: ownerId } as const;
  await ports.inquiries.change(inquiry, {
    ...change,
    ...(inquiry.status === 'awaiting-client' ? await releasedSlots(ports.agendas, inquiry) : {}),
    set: { ...change.set, signals: [...inquiry.signals, signal] },
    events: [...change.events, { name: 'client-mail-returned.v1', at, data: { because, ownerId } }],
  });
}

/**
 * An address bounced permanently or complained: no letter is sent to it any more, and the owner of an open promise is
 * notified. Staff addresses still receive their mails, and a manager is notified. If the member of staff is also a
 * client, they get no letters as a client.
 */
async function suppressAddress(
  ports: SuppressPorts,
  email: string,
  because: AddressClosing,
  at: Instant,
): Promise<void> {
  const house = await ports.houses.read();
  const member = staffByAddress(house, email);
  const person = await ports.intake.findPersonByEmail(email);
  if (member !== undefined) await noteReturnedStaffMail(ports, house, member, because, at);
  if (member !== undefined && person === undefined) return;
  await ports.people.suppressAddress(email, because, person?.personId, {
    name: 'address-suppressed.v1',
    at,
    data: { because },
  });
  if (person === undefined) return;
  // Of a client with two addresses, only what goes to this one.
  const theirs = await ports.inquiries.listOfPerson(person.personId);
  for (const inquiry of theirs.filter(({ personId }) => personId === storedAs(person))) {
    await notifyOwner(ports, house, inquiry, because, at);
  }
}

/** What the mail service reports about letters that came back. */
export interface ReturnedMail {
  readonly bounce?:
    | { readonly bounceType: string; readonly bouncedRecipients: readonly { readonly emailAddress: string }[] }
    | undefined;
  readonly complaint?:
    | {
        readonly complaintFeedbackType?: string | null | undefined;
        readonly complainedRecipients: readonly { readonly emailAddress: string }[];
      }
    | undefined;
}

/** The recipient took our letter out of their junk mail; the mail service reports that as a complaint of this type. */
const notSpam = 'not-spam';

/** The opposite of a complaint: it closes no address, and opens one that was closed. */
async function hearNotSpam(ports: SuppressPorts, email: string, at: Instant): Promise<void> {
  const person = await ports.intake.findPersonByEmail(email);
  if (person !== undefined) await reopenAddress(ports, { personId: person.personId, email }, 'not-spam', at);
}

/** A full mailbox is temporary; only a permanent bounce or a complaint closes an address. */
export async function suppressAddresses(ports: SuppressPorts, returned: ReturnedMail, at: Instant): Promise<void> {
  const { bounce, complaint } = returned;
  const bounced = bounce?.bounceType === 'Permanent' ? bounce.bouncedRecipients : [];
  for (const { emailAddress } of bounced) await suppressAddress(ports, emailAddress, 'bounce', at);
  for (const { emailAddress } of complaint?.complainedRecipients ?? []) {
    if (complaint?.complaintFeedbackType === notSpam) await hearNotSpam(ports, emailAddress, at);
    else await suppressAddress(ports, emailAddress, 'complaint', at);
  }
}
