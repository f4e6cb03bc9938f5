import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import { successorOf } from '#domain/house/successor.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { InquiryLists, InquiryReader } from '#ports/inquiry-repository.ts';
import { meetingChange } from '#use-cases/inquiry-changes/transfer-change.ts';

/** The effect of a departure on one inquiry. */
export interface PlannedMove {
  readonly inquiry: Inquiry;
  readonly toId: string;
  readonly meeting?: 'kept' | 'offered-anew' | undefined;
}

/**
 * Lists which inquiry would move to whom if the advisor left now, by the same rules as the real departure; nothing is
 * written. `house` is the house after the departure.
 */
export async function planDeparture(
  ports: { readonly inquiries: InquiryReader & InquiryLists; readonly agendas: AgendaReader },
  house: House,
  advisorId: string,
  at: Instant,
): Promise<readonly PlannedMove[]> {
  const toId = successorOf(house, advisorId, at);
  const open = (await ports.inquiries.listOpen()).filter(({ owner }) => owner?.ownerId === advisorId);
  return Promise.all(
    open.map(async (inquiry) => {
      if (meetingAhead(inquiry, at) === undefined) return { inquiry, toId };
      const { set } = await meetingChange(ports.agendas, house, inquiry, toId, at);
      return { inquiry, toId, meeting: set.appointment?.cancelledAt === undefined ? 'kept' : 'offered-anew' };
    }),
  );
}
