import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { Link } from '#ports/link-repository.ts';

export interface HandOverInquiryPorts {
  readonly inquiries: InquiryRepository;
  readonly ids: Ids;
}

/** Members of staff who can receive the inquiry: active, with a profile, and not its owner. */
export function colleaguesOf(house: House, inquiry: Inquiry) {
  return house.staff.filter((member) => member.profile?.active === true && member.staffId !== inquiry.owner?.ownerId);
}

/**
 * The owner and the assignment number when this hand-over is applied; earlier hand-overs may still be in the mailbox.
 */
function ownerThen(inquiry: Inquiry, colleagueId: string): { fromOwnerId: string; assignmentNumber: number } {
  let [fromOwnerId, assignmentNumber] = [inquiry.owner?.ownerId ?? '', inquiry.owner?.assignmentNumber ?? 0];
  for (const { kind, toId } of inquiry.signals) {
    if (kind !== 'handed-over' || toId === undefined || toId === fromOwnerId) continue;
    [fromOwnerId, assignmentNumber] = [toId, assignmentNumber + 1];
  }
  return { fromOwnerId, assignmentNumber: colleagueId === fromOwnerId ? assignmentNumber : assignmentNumber + 1 };
}

/**
 * Asks for the inquiry to go to a colleague. The workflow moves it at once, and it can be taken back for ten minutes.
 */
export async function handOverInquiry(
  ports: HandOverInquiryPorts,
  action: { readonly house: House; readonly inquiry: Inquiry; readonly link: Link },
  choice: { readonly colleagueId: string; readonly note?: string | undefined },
  at: Instant,
): Promise<void> {
  const { house, inquiry, link } = action;
  const { colleagueId, note } = choice;
  const byId = link.holderId;
  const undoUntil = undoEnd(house, at);
  const signalId = ports.ids.next('sig');
  await ports.inquiries.change(inquiry, {
    set: {
      signals: [
        ...inquiry.signals,
        { signalId, kind: 'handed-over', at, byId, toId: colleagueId, because: 'advisor-choice' },
      ],
    },
    events: [
      { name: 'inquiry-handed-over.v1', at, data: { fromId: byId, toId: colleagueId, because: 'advisor-choice' } },
    ],
    usedLink: {
      link,
      outcome: { choice: 'hand-over', at, byId, undoUntil, colleagueId, ...ownerThen(inquiry, colleagueId) },
    },
    ...(note === undefined ? {} : { note: { at, byId, kind: 'hand-over-note', toId: colleagueId, text: note } }),
  });
}
