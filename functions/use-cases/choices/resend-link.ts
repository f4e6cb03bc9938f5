import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { Letter } from '#ports/letters.ts';
import type { Link, LinkGrant } from '#ports/link-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { actionLink, clientActionLink, openDossier, privateSpaceLink } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type ResendPorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
};

/** The link to the client's present choices; undefined when only the private space offers any. */
function linkOfTheMoment(house: House, inquiry: Inquiry, at: Instant): LinkGrant | undefined {
  const { status, proposal, clientWait } = inquiry;
  const appointment = meetingAhead(inquiry, at);
  if (appointment !== undefined) return clientActionLink(house, inquiry, 'appointment', appointment.sequence, at);
  if (status === 'awaiting-client' && proposal !== undefined)
    return clientActionLink(house, inquiry, 'slots', proposal.proposalNumber, at);
  const isAsked = status === 'incomplete' || clientWait?.moment === 'question';
  if (!isAsked || clientWait === undefined) return undefined;
  return clientActionLink(house, inquiry, 'completion', clientWait.waitNumber, at);
}

/**
 * Sends a fresh link to the mailbox that received the old one, whoever asks for it. At most one link an hour: the key
 * contains the hour, so that repeated clicks do not fill the mailbox.
 */
export async function resendLink(ports: ResendPorts, link: Link, at: Instant): Promise<void> {
  if (link.inquiryId === undefined) return;
  const [inquiry, house] = await Promise.all([ports.inquiries.read(link.inquiryId), ports.houses.read()]);
  const dossier = await openDossier(ports, inquiry);
  const isClient = link.holderId === inquiry.personId;
  const letter: Letter = {
    mailKey: `${inquiry.inquiryId}.fresh-${link.linkId.slice(0, 12)}.${at.slice(0, 13)}`,
    recipient: isClient ? { kind: 'client', person: dossier.person } : { kind: 'staff', staffId: link.holderId },
    language: isClient
      ? inquiry.language
      : (house.staff.find((one) => one.staffId === link.holderId)?.language ?? 'fr'),
    contactClass: isClient ? 'transactional' : 'internal',
    house,
    facts: { kind: 'fresh-link' },
    dossier,
    ...(isClient ? freshClientLink() : { link: freshActionLink() }),
  };
  /** The new link leads to the client's present choices, which may differ from those of the old link. */
  function freshClientLink(): Pick<Letter, 'link' | 'privateLink'> {
    const { sequence = 0 } = inquiry.appointment ?? {};
    if (link.purpose === 'satisfaction')
      return { link: clientActionLink(house, inquiry, 'satisfaction', sequence, at) };
    const fresh = link.purpose === 'private-space' ? undefined : linkOfTheMoment(house, inquiry, at);
    return fresh === undefined ? { privateLink: privateSpaceLink(house, inquiry, at) } : { link: fresh };
  }
  function freshActionLink() {
    const fresh = actionLink(house, inquiry, link.holderId, at);
    // A replaced link stays replaced: a former owner is told so and gets no new link.
    const owns =
      inquiry.owner?.ownerId === link.holderId ||
      inquiry.firstResponse?.clockHolderId === link.holderId ||
      house.dutyManagerId === link.holderId;
    return owns ? fresh : { ...fresh, assignmentNumber: link.assignmentNumber };
  }
  await deliverLetter(ports, letter, at);
}
