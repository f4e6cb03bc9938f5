import type { Instant } from '#domain/calendar/instant.ts';
import { advisorMayContact, decideContact } from '#domain/contact-pressure/decide-contact.ts';
import type { Ledger } from '#domain/contact-pressure/ledger.ts';
import { capState } from '#domain/contact-pressure/rolling-cap.ts';
import { boutiqueOf, type House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { ContactClass } from '#domain/policy/contact-caps.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';
import { serviceTarget } from '#domain/policy/service.ts';
import { netPurchases } from '#domain/portfolio/net-purchases.ts';
import type { ContactLedger } from '#ports/contact-ledger.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { Purchase, PurchaseReader } from '#ports/purchase-repository.ts';
import type { ClientFile, PressureView } from '#templates/pages/staff-link/client-file.ts';

export interface ClientFilePorts {
  readonly inquiries: InquiryReader;
  readonly purchases: PurchaseReader;
  readonly ledger: Pick<ContactLedger, 'read'>;
}

interface About {
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly person: Person;
  readonly notes: readonly AdvisorNote[];
}

/** The widest window of the class is shown, because people mean it by "this month". */
function pressureOf(
  { house, inquiry, person }: About,
  contactClass: Exclude<ContactClass, 'transactional'>,
  ledger: Ledger,
  at: Instant,
): PressureView {
  const caps = serviceTarget(house.policy, inquiry).contactCaps;
  const [widest] = caps[contactClass]
    .filter(({ channel }) => channel === 'any')
    .toSorted((one, other) => other.windowDays - one.windowDays);
  const cap = widest ?? { channel: 'any', touches: 'unlimited', windowDays: 30 };
  const { counted } = capState(cap, contactClass, ledger.touches, Date.parse(at));
  const hours = contactHours(house.policy, person.timeZone);
  const question = { client: person, touches: ledger.touches, caps, hours, at };
  const decision =
    contactClass === 'relational'
      ? decideContact({ ...question, planned: { contactClass, channel: 'email', topic: 'follow-up' } })
      : advisorMayContact('phone', question);
  return { used: counted, allowed: cap.touches, windowDays: cap.windowDays, decision };
}

function meetingsOf(house: House, inquiries: readonly Inquiry[]): ClientFile['meetings'] {
  return inquiries
    .flatMap(({ appointment, outcome }) =>
      appointment === undefined
        ? []
        : [
            {
              startsAt: appointment.startsAt,
              meeting: appointment.meeting,
              boutiqueName: boutiqueOf(house, appointment.boutiqueId).name,
              cancelled: appointment.cancelledAt !== undefined,
              outcome: outcome?.kind,
            },
          ],
    )
    .toSorted((one, other) => (one.startsAt < other.startsAt ? 1 : -1));
}

/** What the client kept: a return is no purchase, and takes away from one. */
function purchasesOf(all: readonly Purchase[]): ClientFile['purchases'] {
  const { purchases } = netPurchases(all);
  return {
    count: purchases.length,
    lastOn: purchases
      .map(({ purchasedOn }) => purchasedOn)
      .toSorted()
      .at(-1),
  };
}

/** All client data that an answer needs, read at once. */
export async function readClientFile(ports: ClientFilePorts, about: About, at: Instant): Promise<ClientFile> {
  const { house, inquiry, person, notes } = about;
  const { personId } = person;
  const [inquiries, purchases, ledger] = await Promise.all([
    ports.inquiries.listOfPerson(personId),
    ports.purchases.listOf(personId),
    ports.ledger.read(personId),
  ]);
  const others = inquiries.filter(({ inquiryId }) => inquiryId !== inquiry.inquiryId);
  const { preferences, consents, consentWithdrawnAt } = person;
  return {
    earlier: others
      .toSorted((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1))
      .map(({ inquiryId, reference, receivedAt, status, pauseReason, closing }) => ({
        inquiryId,
        reference,
        receivedAt,
        stage: status,
        because: { pause: pauseReason, close: closing },
      })),
    purchases: purchasesOf(purchases),
    meetings: meetingsOf(house, [inquiry, ...others]),
    said: notes
      .map(({ at: saidAt, byId, kind, text }) => ({
        at: saidAt,
        byName: house.staff.find(({ staffId }) => staffId === byId)?.fullName ?? person.fullName,
        kind,
        text,
      }))
      .toReversed(),
    letters: pressureOf(about, 'relational', ledger, at),
    contacts: pressureOf(about, 'advisor-initiated', ledger, at),
    preferences: {
      channels: preferences?.channels,
      frequency: preferences?.frequency,
      pausedUntil:
        preferences?.pausedUntil !== undefined && preferences.pausedUntil > at ? preferences.pausedUntil : undefined,
      stopped: preferences?.stoppedAt !== undefined,
      consentGivenAt: consents.at(-1)?.givenAt,
      consentWithdrawn: consentWithdrawnAt !== undefined,
    },
  };
}
