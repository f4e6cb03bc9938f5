import type { Instant } from '#domain/calendar/instant.ts';
import { awaitedEvent, beginWait } from '#use-cases/inquiry-changes/client-wait-change.ts';
import { pausedOwner } from '#use-cases/inquiry-changes/paused-owner.ts';
import { clientActionLink, clientLetter, openDossier } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, type LifePorts, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';

export type IncompletePorts = LetterPorts & LifePorts;

/** Asks the client for the missing details; meanwhile the duty manager owns the inquiry. */
export async function holdAsIncomplete(ports: IncompletePorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [before, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  // The inquiry changed since the verdict, so the next step is planned anew.
  if (before.status !== 'received' && before.status !== 'incomplete') return goOn(ports, inquiryId, at);
  const wait = beginWait(before, 'incomplete', at);
  const inquiry =
    before.status === 'incomplete'
      ? before
      : await ports.inquiries.change(before, {
          set: { ...wait, owner: pausedOwner(house, before, 'incomplete', at) },
          events: [awaitedEvent(wait.clientWait, at)],
        });
  const waitNumber = inquiry.clientWait?.waitNumber ?? wait.clientWait.waitNumber;
  const dossier = await openDossier(ports, inquiry);
  const facts = { kind: 'acknowledgement', variant: 'incomplete' } as const;
  const asked = inquiry.completions ?? 0;
  const step = asked === 0 ? 'acknowledgement' : `acknowledgement-${asked + 1}`;
  const letter = clientLetter(house, dossier, step, facts, at);
  const link = clientActionLink(house, inquiry, 'completion', waitNumber, at);
  await deliverLetter(ports, { ...letter, link }, at);
  return goOn(ports, inquiryId, at);
}
