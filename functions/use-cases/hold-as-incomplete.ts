import type { Instant } from '#domain/calendar/instant.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { clientLetter, openDossier } from '#use-cases/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/deliver-letter.ts';
import { restingOwner } from '#use-cases/resting-owner.ts';

export type IncompletePorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
};

/** Asks the client, warmly and once, for what would help; meanwhile the duty manager owns the inquiry. */
export async function holdAsIncomplete(
  ports: IncompletePorts,
  inquiryId: string,
  at: Instant,
): Promise<Record<string, never>> {
  const [before, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const inquiry =
    before.status === 'incomplete'
      ? before
      : await ports.inquiries.change(before, {
          set: { status: 'incomplete', owner: restingOwner(house, before, 'incomplete', at), workflowEndedAt: at },
          events: [
            {
              name: 'inquiry-paused.v1',
              at,
              data: { because: 'incomplete', offTargetKind: null, ownerId: house.dutyManagerId },
            },
          ],
        });
  const dossier = await openDossier(ports, inquiry);
  const facts = { kind: 'acknowledgement', variant: 'incomplete' } as const;
  await deliverLetter(ports, clientLetter(house, dossier, 'acknowledgement', facts, at), at);
  return {};
}
