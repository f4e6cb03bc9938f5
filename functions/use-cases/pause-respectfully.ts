import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry, OffTargetReason } from '#domain/inquiry/inquiry.ts';
import type { PauseReason } from '#domain/policy/relance.ts';
import { type OffTargetKind, offTargetKinds } from '#domain/policy/scoring.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { LetterFacts } from '#ports/letters.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { clientLetter, openDossier } from '#use-cases/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/deliver-letter.ts';
import { restingOwner } from '#use-cases/resting-owner.ts';

export type PausePorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
};

interface Pause {
  readonly because: PauseReason;
  readonly offTargetKind: string | undefined;
  /** The gracious letter, or nothing. */
  readonly facts: LetterFacts | undefined;
}

function isOffTargetKind(kind: string): kind is OffTargetKind {
  return offTargetKinds.some((known) => known === kind);
}

function exitLetter(house: House, kind: string): LetterFacts | undefined {
  const route = isOffTargetKind(kind) ? house.policy.scoring.offTarget.routes[kind] : undefined;
  if (route !== undefined && route.reply === 'none') return undefined;
  const destinationUrl = route === undefined ? undefined : house.destinations[route.desk];
  return { kind: 'off-target-redirect', offTargetKind: kind, destinationUrl };
}

/** A person's own judgement decides before the rules'. */
function judgedReason(inquiry: Inquiry): OffTargetReason | undefined {
  return inquiry.settledChoice?.choice === 'off-target'
    ? (inquiry.settledChoice.offTargetReason ?? 'other')
    : undefined;
}

function pauseOf(house: House, inquiry: Inquiry): Pause {
  const judged = judgedReason(inquiry);
  if (judged !== undefined) return { because: 'off-target', offTargetKind: judged, facts: exitLetter(house, judged) };
  if (inquiry.qualification?.verdict === 'premature') {
    const facts: LetterFacts = { kind: 'acknowledgement', variant: 'premature' };
    return { because: 'premature', offTargetKind: undefined, facts };
  }
  const kind = inquiry.offTargetKind ?? 'spam';
  // Answering a robot only tells it that somebody lives here.
  const facts = inquiry.suspicions.includes('trap-filled') ? undefined : exitLetter(house, kind);
  return { because: 'off-target', offTargetKind: kind, facts };
}

/** The inquiry rests: a typed reason, a named owner, a gracious letter or none, and no timer left. */
export async function pauseRespectfully(
  ports: PausePorts,
  inquiryId: string,
  at: Instant,
): Promise<Record<string, never>> {
  const [before, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { because, offTargetKind, facts } = pauseOf(house, before);
  const owner = restingOwner(house, before, because, at);
  const inquiry =
    before.status === 'paused'
      ? before
      : await ports.inquiries.change(before, {
          set: { status: 'paused', pauseReason: because, offTargetKind, owner, workflowEndedAt: at },
          events: [
            {
              name: 'inquiry-paused.v1',
              at,
              data: { because, offTargetKind: offTargetKind ?? null, ownerId: owner.ownerId },
            },
          ],
          ...(before.owner?.kind === 'advisor' && before.status === 'awaiting-first-response'
            ? { release: { advisorId: before.owner.ownerId } }
            : {}),
        });
  if (facts === undefined) return {};
  const dossier = await openDossier(ports, inquiry);
  // Premature and off-target at the door have no other first letter; one judged later by a person had one already.
  const step = facts.kind === 'acknowledgement' ? 'acknowledgement' : 'off-target';
  await deliverLetter(ports, clientLetter(house, dossier, step, facts, at), at);
  return {};
}
