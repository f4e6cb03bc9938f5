import type { Instant } from '#domain/calendar/instant.ts';
import { isUnder } from '#domain/first-response/obligation.ts';
import type { House } from '#domain/house/house.ts';
import { handOverNote } from '#domain/inquiry/content.ts';
import type { FirstResponseState, Ownership } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { InquiryDossier, Letter, LetterFacts } from '#ports/letters.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { openDossier, staffLetter, unreachableStep } from '#use-cases/letters/compose-letter.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { spokenFacts } from '#use-cases/letters/spoken-facts.ts';
import { divertingOutput, isAwaited, readAwaited, type WaitPorts } from '#use-cases/workflow/await-signal.ts';

export type AwaitResponsePorts = LetterPorts &
  WaitPorts & {
    readonly inquiries: InquiryRepository;
    readonly houses: HouseRepository;
    readonly people: PersonReader;
  };

const clientUnreachable: LetterFacts = {
  kind: 'workflow-trouble',
  failedState: 'Await first response',
  error: 'ClientUnreachableError',
};

function ownerFacts(house: House, dossier: InquiryDossier, owner: Ownership): LetterFacts {
  switch (owner.because) {
    case 'nobody-eligible':
    case 'doubtful':
    case 'complaint':
    case 'stop-request':
      return { kind: 'inquiry-held', because: owner.because };
    case 'escalated':
      return { kind: 'escalated-to-manager', previousOwnerId: owner.previousOwnerId ?? owner.ownerId };
    case 'advisor-choice':
    case 'colleague-accepted':
    case 'manager-choice':
    case 'owner-left':
    case 'one-client': {
      const note = handOverNote(dossier.content.notes, owner.ownerId);
      return { kind: 'inquiry-assigned', takenOverFromId: owner.previousOwnerId, note };
    }
    case 'client-spoke':
      return spokenFacts(house, dossier);
    default:
      return { kind: 'inquiry-assigned' };
  }
}

function releaseNotice(house: House, dossier: InquiryDossier, owner: Ownership, heldById: string, at: Instant): Letter {
  const facts = { kind: 'inquiry-released', toId: owner.ownerId } as const;
  const step = `released-${owner.assignmentNumber}`;
  const { link: _noLink, ...notice } = staffLetter(house, dossier, heldById, step, facts, at);
  return notice;
}

/**
 * Whether a checkpoint has written to the person who holds the clock. A delegate who was away at the breach has not
 * been notified yet.
 */
function isNotified(
  house: House,
  owner: Ownership,
  { breachedAt, clockHolderId, firedKeys }: FirstResponseState,
): boolean {
  if (!isUnder(owner, breachedAt)) return false;
  return clockHolderId === house.dutyManagerId || firedKeys.includes('breach/delegate');
}

/**
 * Stores the task token, then reads the mailbox. A signal that came before the token is delivered at once, and one that
 * comes later finds the token. When the mailbox is empty, the owner is notified, once per assignment.
 */
export async function awaitFirstResponse(
  ports: AwaitResponsePorts,
  inquiryId: string,
  taskToken: string,
  at: Instant,
): Promise<Record<string, never>> {
  await ports.waits.register(inquiryId, { taskToken, state: 'Await first response', at });
  const awaited = await readAwaited(ports, inquiryId);
  const { inquiry, house } = awaited;
  if (inquiry.signals.length > 0 || !isAwaited('Await first response', awaited, at)) {
    await ports.workflow.signal(taskToken, divertingOutput(inquiry));
    return {};
  }
  const { owner, firstResponse } = inquiry;
  if (owner === undefined || firstResponse === undefined) return {};
  const { clockHolderId } = firstResponse;
  const dossier = await openDossier(ports, inquiry);
  // While the owner is away the delegate holds the clock and has to be notified from the first minute. At a breach the
  // checkpoint has notified them.
  const readers = [
    ...new Set([owner.ownerId, isNotified(house, owner, firstResponse) ? owner.ownerId : clockHolderId]),
  ];
  const letters = readers.map((reader) => {
    const facts: LetterFacts =
      reader === owner.ownerId
        ? ownerFacts(house, dossier, owner)
        : { kind: 'inquiry-assigned', takenOverFromId: owner.ownerId };
    return staffLetter(house, dossier, reader, `owner-${owner.assignmentNumber}`, facts, at);
  });
  // The duty manager is told that an advisor now owns what they held, so that two people never both believe they own
  // it.
  const heldById = inquiry.releasedAt === owner.since ? owner.previousOwnerId : undefined;
  const released = heldById === undefined ? [] : [releaseNotice(house, dossier, owner, heldById, at)];
  const { unreachableSince } = inquiry;
  const unreachable =
    unreachableSince === undefined
      ? []
      : [staffLetter(house, dossier, owner.ownerId, unreachableStep(unreachableSince), clientUnreachable, at)];
  // A message that came while an answer was already owed gets a letter; one that began the promise came with its
  // letter.
  const { clientAsked } = inquiry;
  // After a breach somebody else has to act: they hear of it as the owner does.
  const hearers = [...new Set([owner.ownerId, clockHolderId])];
  const spoken =
    clientAsked === undefined || clientAsked.at === owner.since
      ? []
      : hearers.map((hearer) => {
          const facts = spokenFacts(house, dossier);
          return staffLetter(house, dossier, hearer, `asked-${Date.parse(clientAsked.at)}`, facts, at);
        });
  await deliverLetters(ports, [...letters, ...released, ...unreachable, ...spoken], at);
  return {};
}
