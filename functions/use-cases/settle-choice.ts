import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry, PendingChoice } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryChange, InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';

export interface SettlePorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
}

/**
 * Whoever answered, the relationship becomes the owner's: next time the client meets the same person. Never from an
 * advisor who is still there, nor for one who only stands in.
 */
function relationshipOf(house: House, inquiry: Inquiry, advisorId: string | undefined): InquiryChange['relationship'] {
  const { owner, personId } = inquiry;
  const hasAdvisor = house.staff.some((member) => member.staffId === advisorId && member.profile?.active === true);
  if (owner?.kind !== 'advisor' || owner.because === 'delegate-of-absent-advisor' || hasAdvisor) return undefined;
  return { personId, advisorId: owner.ownerId };
}

/**
 * The ten minutes are over: a conditional write decides whether the choice stood or was taken back at the last moment.
 * A repeat answers what was decided.
 */
export async function settleChoice(
  ports: SettlePorts,
  inquiryId: string,
  at: Instant,
): Promise<{ kind: PendingChoice['choice'] | 'undone' }> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { pendingChoice, settledChoice, response, firstResponse } = inquiry;
  if (pendingChoice === undefined) return { kind: settledChoice?.choice ?? 'undone' };
  // Taken back and chosen anew at the last moment: the new choice has its own ten minutes.
  if (pendingChoice.undoUntil > at) return { kind: 'undone' };
  const recorded: NewEvent[] =
    response === undefined || pendingChoice.choice === 'off-target'
      ? []
      : [
          {
            name: 'first-response-recorded.v1',
            at,
            data: {
              obligationId: firstResponse?.obligationId ?? `obl-${inquiryId}`,
              byId: response.byId,
              businessMinutes: response.businessMinutes,
              marginMinutes: response.marginMinutes,
              withinTarget: response.withinTarget,
            },
          },
        ];
  const { choice, byId, offTargetReason } = pendingChoice;
  const stood = { choice, byId, offTargetReason, at: pendingChoice.at };
  const { advisorId } = await ports.people.read(inquiry.personId);
  await ports.inquiries.change(inquiry, {
    // An answer needs nothing more; a question or a courteous exit has yet to leave.
    set: { pendingChoice: undefined, settledChoice: stood, ...(choice === 'answered' ? { workflowEndedAt: at } : {}) },
    events: recorded,
    ...(choice === 'off-target' ? {} : { relationship: relationshipOf(house, inquiry, advisorId) }),
  });
  return { kind: choice };
}
