import type { Instant } from '#domain/calendar/instant.ts';
import type { PendingChoice } from '#domain/inquiry/inquiry.ts';
import type { InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';

export interface SettlePorts {
  readonly inquiries: InquiryRepository;
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
  const inquiry = await ports.inquiries.read(inquiryId);
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
  await ports.inquiries.change(inquiry, {
    set: { pendingChoice: undefined, settledChoice: { choice, byId, offTargetReason, at: pendingChoice.at } },
    events: recorded,
  });
  return { kind: choice };
}
