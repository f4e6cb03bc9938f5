import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { ClientWait, PauseToConfirm } from '#domain/relance/client-wait.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { openDossier, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type AskBeforePausePorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly people: PersonReader;
  readonly agendas: AgendaReader;
};

/**
 * The cadence is over, and only a person may leave this client alone: the owner is asked, by letter, to confirm the pause
 * or to call. Until they act, the inquiry stays on the board as waiting for them, and nothing is paused.
 */
export async function askBeforePause(
  ports: AskBeforePausePorts,
  about: { readonly house: House; readonly inquiry: Inquiry; readonly wait: ClientWait },
  because: PauseToConfirm,
  at: Instant,
): Promise<void> {
  const { house, inquiry, wait } = about;
  const ownerId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  const { waitNumber } = wait;
  const dossier = await openDossier(ports, inquiry);
  // Asked again after each act of the owner that changed nothing.
  const step = `confirm-w${waitNumber}.${Date.parse(wait.ownerActedAt ?? wait.startedAt)}`;
  const facts = { kind: 'pause-to-confirm', because } as const;
  const { link: _noLink, ...letter } = staffLetter(house, dossier, ownerId, step, facts, at);
  await deliverLetter(ports, { ...letter, onlyAsRead: true }, at);
  await ports.inquiries.change(inquiry, {
    ...(await releasedSlots(ports.agendas, inquiry)),
    set: { clientWait: { ...wait, confirmAskedAt: at, confirmBecause: because }, proposal: undefined },
    events: [{ name: 'pause-confirmation-asked.v1', at, data: { waitNumber, ownerId, because } }],
  });
}
