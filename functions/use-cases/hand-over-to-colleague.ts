import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { openDossier, staffLetter } from '#use-cases/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/deliver-letter.ts';
import { ownershipChange, placesMoved } from '#use-cases/take-ownership.ts';

export type HandOverPorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
};

/**
 * Moves the ownership where the advisor sent it, or back when they took that back. The one who had been given it and
 * loses it is told, so that two people never both believe they own it.
 */
export async function handOverToColleague(
  ports: HandOverPorts,
  inquiryId: string,
  signalId: string | null,
  at: Instant,
): Promise<Record<string, never>> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const signal = inquiry.signals.find((one) => one.signalId === signalId);
  if (signal === undefined || signal.kind !== 'handed-over' || signal.toId === undefined) return {};
  const signals = inquiry.signals.filter((one) => one.signalId !== signalId);
  if (inquiry.response !== undefined || inquiry.pendingChoice !== undefined) {
    // The delegate was quicker, and the client has an answer: moving it now would open again what is done.
    await ports.inquiries.change(inquiry, { set: { signals }, events: [] });
    return {};
  }
  if (signal.toId === inquiry.owner?.ownerId) {
    // Owner and delegate chose the same colleague: the first choice brought it there, the second changes nothing.
    await ports.inquiries.change(inquiry, { set: { signals }, events: [] });
    return {};
  }
  const withdrawn = signal.because === 'undone';
  const loserId = inquiry.owner?.ownerId;
  const because = withdrawn ? 'hand-over-undone' : 'advisor-choice';
  const ownership = ownershipChange(house, inquiry, { ownerId: signal.toId, because }, at);
  const after = await ports.inquiries.change(inquiry, {
    ...ownership,
    set: { ...ownership.set, signals },
    // A person's choice outranks the capacity; it still counts for fairness.
    ...placesMoved(house, inquiry, signal.toId, 'unlimited', localDateOf(at, house.policy.house.timeZone)),
  });
  if (withdrawn && loserId !== undefined) {
    const dossier = await openDossier(ports, after);
    const facts = { kind: 'hand-over-withdrawn', fromId: signal.toId } as const;
    const { link: _noLink, ...letter } = staffLetter(
      house,
      dossier,
      loserId,
      `withdrawn-${signal.signalId}`,
      facts,
      at,
    );
    await deliverLetter(ports, letter, at);
  }
  return {};
}
