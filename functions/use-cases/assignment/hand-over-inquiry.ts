import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import { type Acting, actorId, refuseUnlessAwaited } from '#use-cases/choices/acting.ts';

export interface HandOverInquiryPorts {
  readonly inquiries: InquiryRepository;
  readonly ids: Ids;
}

type HandOverAct = Acting & { readonly house: House; readonly inquiry: Inquiry };

interface WantedMove {
  readonly choice: 'hand-over' | 'take-over';
  readonly colleagueId: string;
  readonly fromId: string;
  readonly because: 'advisor-choice' | 'accepted';
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
  action: HandOverAct,
  choice: { readonly colleagueId: string; readonly note?: string | undefined },
  at: Instant,
): Promise<void> {
  const { colleagueId, note } = choice;
  const byId = actorId(action);
  refuseUnlessAwaited(action.inquiry, action);
  await ports.inquiries.change(action.inquiry, {
    ...moved(ports, action, { choice: 'hand-over', colleagueId, fromId: byId, because: 'advisor-choice' }, at),
    ...(note === undefined ? {} : { note: { at, byId, kind: 'hand-over-note', toId: colleagueId, text: note } }),
  });
}

/**
 * A colleague takes the inquiry of their own accord, as the delegate and the manager are invited to before a promise
 * breaks. It moves like any other hand-over, and whoever had it is told.
 */
export async function acceptInquiry(ports: HandOverInquiryPorts, action: HandOverAct, at: Instant): Promise<void> {
  const { inquiry } = action;
  const colleagueId = actorId(action);
  refuseUnlessAwaited(inquiry, action);
  // Whoever owns it has nothing to accept, and keeps their link to answer by.
  if (inquiry.owner?.ownerId === colleagueId) return;
  const { fromOwnerId: fromId } = ownerThen(inquiry, colleagueId);
  await ports.inquiries.change(
    inquiry,
    moved(ports, action, { choice: 'take-over', colleagueId, fromId, because: 'accepted' }, at),
  );
}

function moved(
  ports: HandOverInquiryPorts,
  action: HandOverAct,
  { choice, colleagueId, fromId, because }: WantedMove,
  at: Instant,
): InquiryChange {
  const { house, inquiry, link } = action;
  const byId = actorId(action);
  const undoUntil = undoEnd(house, at);
  const signalId = ports.ids.next('sig');
  return {
    set: {
      signals: [...inquiry.signals, { signalId, kind: 'handed-over', at, byId, toId: colleagueId, because }],
    },
    events: [{ name: 'inquiry-handed-over.v1', at, data: { fromId, toId: colleagueId, because } }],
    ...(link === undefined
      ? {}
      : {
          usedLink: {
            link,
            outcome: { choice, at, byId, undoUntil, colleagueId, ...ownerThen(inquiry, colleagueId) },
          },
        }),
  };
}
