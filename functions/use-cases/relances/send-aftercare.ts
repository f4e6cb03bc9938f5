import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import {
  type AftercareTouch,
  dueAftercare,
  isAnnounced,
  isPointless,
  withAftercareTouch,
} from '#domain/inquiry/aftercare.ts';
import { type Inquiry, InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { careKindOf } from '#domain/policy/care.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';
import { serviceTarget } from '#domain/policy/service.ts';
import type { ContactLedger } from '#ports/contact-ledger.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryLists, InquiryRepository } from '#ports/inquiry-repository.ts';
import type { InquiryDossier, Letter } from '#ports/letters.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { clientLetter, openDossier, staffLetter, unsubscribeLink } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { reserveTouch } from './reserve-touch.ts';

export type AftercarePorts = LetterPorts & {
  readonly inquiries: InquiryRepository & InquiryLists;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
  readonly ledger: ContactLedger;
};

/** The advisor's own text, if they wrote one. */
function ownText({ content }: InquiryDossier, { textAt }: AftercareTouch): string | undefined {
  return textAt === undefined ? undefined : content.notes.find((note) => note.at === textAt)?.text;
}

function announcement(house: House, dossier: InquiryDossier, touch: AftercareTouch, at: Instant): Letter {
  const { inquiry } = dossier;
  const facts = { kind: 'aftercare-announced', step: touch.step, dueAt: touch.dueAt } as const;
  const readerId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  const { link: _none, ...letter } = staffLetter(house, dossier, readerId, `aftercare-${touch.step}`, facts, at);
  return letter;
}

function letterOf(house: House, dossier: InquiryDossier, touch: AftercareTouch, at: Instant): Letter {
  const facts = { kind: 'aftercare', step: touch.step, text: ownText(dossier, touch) } as const;
  return {
    ...clientLetter(house, dossier, `aftercare-${touch.step}`, facts, at),
    contactClass: 'relational',
    unsubscribeLink: unsubscribeLink(house, dossier.inquiry, 'follow-up', at),
  };
}

/** Somebody who has a complaint, or waits for a repair, is not asked how they enjoy the piece. */
async function isInCare(ports: AftercarePorts, { personId }: Inquiry): Promise<boolean> {
  const theirs = await ports.inquiries.listOfPerson(personId);
  return theirs.some(({ status, qualification }) => {
    return status !== 'closed' && status !== 'paused' && careKindOf(qualification?.kind) !== undefined;
  });
}

async function decided(
  ports: AftercarePorts,
  house: House,
  dossier: InquiryDossier,
  touch: AftercareTouch,
  at: Instant,
): Promise<AftercareTouch> {
  const { inquiry, person } = dossier;
  if (await isInCare(ports, inquiry)) return { ...touch, state: 'cancelled', because: 'complaint-open' };
  const touchId = `${inquiry.inquiryId}.aftercare-${touch.step}`;
  const decision = await reserveTouch(ports, {
    person,
    touch: { touchId, contactClass: 'relational', channel: 'email', inquiryId: inquiry.inquiryId },
    topic: 'follow-up',
    caps: serviceTarget(house.policy, inquiry).contactCaps,
    hours: contactHours(house.policy, person.timeZone),
    at,
  });
  switch (decision.decision) {
    case 'cancel':
      return { ...touch, state: 'cancelled', because: decision.because };
    case 'defer':
      return isPointless(inquiry.aftercare ?? [], touch, decision.until)
        ? { ...touch, state: 'cancelled', because: 'stale' }
        : { ...touch, dueAt: decision.until };
    case 'send': {
      const delivery = await deliverLetter(ports, letterOf(house, dossier, touch, at), at);
      if (delivery !== 'withheld') return { ...touch, state: 'sent' };
      await ports.ledger.release(person.personId, touchId);
      return { ...touch, state: 'cancelled', because: 'address-suppressed' };
    }
  }
}

async function next(
  ports: AftercarePorts,
  house: House,
  inquiry: Inquiry,
  touch: AftercareTouch,
  at: Instant,
): Promise<Inquiry> {
  const dossier = await openDossier(ports, inquiry);
  const touches = inquiry.aftercare ?? [];
  if (!isAnnounced(touch)) {
    await deliverLetter(ports, announcement(house, dossier, touch, at), at);
    return ports.inquiries.change(inquiry, {
      set: { aftercare: withAftercareTouch(touches, { ...touch, announcedAt: at }) },
      events: [],
    });
  }
  const after = await decided(ports, house, dossier, touch, at);
  return ports.inquiries.change(inquiry, { set: { aftercare: withAftercareTouch(touches, after) }, events: [] });
}

/**
 * Takes the touches after sales that are due: tells the advisor of each a day before, then sends it, unless the advisor
 * dropped it, the client's own choices or caps refuse it, or the client has a complaint open.
 */
export async function sendAftercare(ports: AftercarePorts, at: Instant): Promise<{ looked: number }> {
  const [house, ids] = await Promise.all([ports.houses.read(), ports.inquiries.listAftercareDue(at)]);
  for (const inquiryId of ids) {
    let inquiry = await ports.inquiries.find(inquiryId);
    // The sale was undone, or the client came back: what they write about now comes first.
    if (inquiry?.status !== 'closed') continue;
    try {
      for (const { step } of dueAftercare(inquiry.aftercare ?? [], at)) {
        const touch: AftercareTouch | undefined = inquiry.aftercare?.find((one) => one.step === step);
        if (touch !== undefined) inquiry = await next(ports, house, inquiry, touch, at);
      }
    } catch (error) {
      // Somebody acted on it at this very moment: the next hour looks again.
      if (!(error instanceof InquiryChangedError)) throw error;
    }
  }
  return { looked: ids.length };
}
