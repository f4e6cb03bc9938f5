import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import { staffByAddress } from '#domain/house/whom-to-notify.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { reopeningChange } from '#use-cases/inquiry-changes/reopening-change.ts';
import { noteReturnedStaffMail, type ReturnedStaffMailPorts } from '#use-cases/letters/note-returned-staff-mail.ts';

export type SuppressPorts = ReturnedStaffMailPorts & {
  readonly people: PersonRepository;
  readonly intake: { findPersonByEmail(email: string): Promise<{ readonly personId: string } | undefined> };
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly ids: Ids;
  readonly agendas: AgendaReader;
};

type Because = 'bounce' | 'complaint';

/** A letter that bounces does so within three days (RFC 5321 lets senders try for four or five; SES tries for less). */
const returnsWithinDays = 3;

/**
 * The house's question or an advisor's mail went to the address that no longer receives, so the client had no answer.
 */
function wasAnsweredInVain({ response, clientWait }: Inquiry, at: Instant): boolean {
  if (response?.channel !== 'mail' || clientWait === undefined) return false;
  if (clientWait.moment !== 'question' && clientWait.moment !== 'choice') return false;
  return Date.parse(at) - Date.parse(response.at) <= returnsWithinDays * 86_400_000;
}

/**
 * The change that returns an inquiry to its owner, whom the workflow then notifies; undefined when no act is needed.
 */
function putBack(house: House, inquiry: Inquiry, at: Instant): InquiryChange | undefined {
  switch (inquiry.status) {
    case 'incomplete':
      return reopeningChange(house, inquiry, 'same', at);
    // No further letter can reach the client, so relances are useless and a person has to find another way.
    case 'awaiting-client':
      return reopeningChange(house, inquiry, wasAnsweredInVain(inquiry, at) ? 'same' : 'new', at);
    case 'awaiting-first-response':
    case 'appointment':
    case 'awaiting-outcome':
      return inquiry.unreachableSince === undefined ? { set: {}, events: [] } : undefined;
    // The inquiry was just received, or its answer can still be taken back: the later step finds the address closed.
    case 'received':
    case 'responded':
    case 'paused':
    case 'closed':
      return undefined;
  }
}

async function notifyOwner(ports: SuppressPorts, house: House, inquiry: Inquiry, because: Because, at: Instant) {
  const change = putBack(house, inquiry, at);
  if (change === undefined) return;
  const ownerId = change.set.owner?.ownerId ?? inquiry.owner?.ownerId ?? house.dutyManagerId;
  const signal = { signalId: ports.ids.next('sig'), kind: 'mail-returned', at, byId: ownerId } as const;
  await ports.inquiries.change(inquiry, {
    ...change,
    ...(inquiry.status === 'awaiting-client' ? await releasedSlots(ports.agendas, inquiry) : {}),
    set: { ...change.set, unreachableSince: at, signals: [...inquiry.signals, signal] },
    events: [...change.events, { name: 'client-mail-returned.v1', at, data: { because, ownerId } }],
  });
}

/**
 * An address bounced permanently or complained: no letter is sent to it any more, and the owner of an open promise is
 * notified. Staff addresses still receive their mails, and a manager is notified. If the member of staff is also a
 * client, they get no letters as a client.
 */
async function suppressAddress(ports: SuppressPorts, email: string, because: Because, at: Instant): Promise<void> {
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
  for (const inquiry of await ports.inquiries.listOfPerson(person.personId)) {
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

/** A full mailbox is temporary; only a permanent bounce or a complaint closes an address. */
export async function suppressAddresses(ports: SuppressPorts, returned: ReturnedMail, at: Instant): Promise<void> {
  const bounced = returned.bounce?.bounceType === 'Permanent' ? returned.bounce.bouncedRecipients : [];
  for (const { emailAddress } of bounced) await suppressAddress(ports, emailAddress, 'bounce', at);
  const complaint = returned.complaint?.complaintFeedbackType === notSpam ? undefined : returned.complaint;
  for (const { emailAddress } of complaint?.complainedRecipients ?? []) {
    await suppressAddress(ports, emailAddress, 'complaint', at);
  }
}
