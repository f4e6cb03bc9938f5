import type { Instant } from '#domain/calendar/instant.ts';
import type { ContactDecision } from '#domain/contact-pressure/contact-decision.ts';
import { advisorMayContact } from '#domain/contact-pressure/decide-contact.ts';
import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';
import { firstResponseTarget } from '#domain/policy/first-response.ts';
import type { RelanceStep } from '#domain/policy/relance.ts';
import type { ClientWait } from '#domain/relance/client-wait.ts';
import { isStale } from '#domain/relance/relance-plan.ts';
import type { ContactLedger } from '#ports/contact-ledger.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { openDossier, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type FullCapPorts = LetterPorts & {
  readonly inquiries: InquiryReader;
  readonly people: PersonReader;
  readonly ledger: Pick<ContactLedger, 'read'>;
};

type Deferral = Extract<ContactDecision, { decision: 'defer' }>;

/** Only the house's own limit is in the way; a client who asked for fewer messages or for a pause is not called either. */
function isOnlyCap({ limits }: Deferral): boolean {
  return limits.length > 0 && limits.every(({ because }) => because === 'cap');
}

/** When the client may be called, if that is earlier than they may be written to. */
async function earlierCall(
  ports: FullCapPorts,
  house: House,
  inquiry: Inquiry,
  person: Person,
  until: Instant,
  at: Instant,
): Promise<Instant | undefined> {
  const { touches } = await ports.ledger.read(person.personId);
  const caps = firstResponseTarget(house.policy, inquiry.vicLevel, inquiry.vip).contactCaps;
  const hours = contactHours(house.policy, person.timeZone);
  const call = advisorMayContact('phone', { client: person, touches, caps, hours, at }, 'follow-up');
  if (call.decision === 'cancel') return undefined;
  const from = call.decision === 'send' ? at : call.until;
  return from < until ? from : undefined;
}

/**
 * The cap postpones a relance: its owner is told once, by letter, from when the house may write again and from when they
 * may call instead. Returns that earlier instant, if there is one.
 */
export async function notifyOfFullCap(
  ports: FullCapPorts,
  inquiry: Inquiry,
  due: { readonly house: House; readonly person: Person; readonly wait: ClientWait; readonly step: RelanceStep },
  deferral: Deferral,
  at: Instant,
): Promise<Instant | undefined> {
  const { house, person, wait, step } = due;
  const { until } = deferral;
  if (!isOnlyCap(deferral)) return undefined;
  const callFrom = await earlierCall(ports, house, inquiry, person, until, at);
  const follows = isStale(wait, house.policy.relances[wait.moment], step, until) ? 'never' : 'later';
  const facts = { kind: 'follow-up-capped', writeFrom: until, callFrom, follows } as const;
  const ownerId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  const name = `capped-w${wait.waitNumber}.${step.step}`;
  const dossier = await openDossier(ports, inquiry);
  const { link: _noLink, ...letter } = staffLetter(house, dossier, ownerId, name, facts, at);
  await deliverLetter(ports, { ...letter, onlyAsRead: true }, at);
  return callFrom;
}
