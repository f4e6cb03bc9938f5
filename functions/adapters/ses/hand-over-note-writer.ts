import { type House, staffOf, staffTimeZone } from '#domain/house/house.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { staffLanguageOf } from '#domain/policy/language.ts';
import type { HandOverNotes } from '#ports/hand-over-notes.ts';
import { handOverNoteText } from '#templates/email/staff/hand-over-note.ts';

function nextAtOf({ status, firstResponse, appointment, proposal }: Inquiry): string | undefined {
  switch (status) {
    case 'awaiting-first-response':
      return firstResponse?.deadlineAt;
    case 'appointment':
      return appointment?.startsAt;
    case 'awaiting-client':
      return proposal?.heldUntil;
    default:
      return undefined;
  }
}

/** Writes the note for the next owner, in their language and time zone. */
function writeHandOverNote(house: House, inquiry: Inquiry, content: InquiryContent, toId: string): string {
  const last = content.notes.findLast((note) => note.kind === 'client-words');
  return handOverNoteText({
    language: staffLanguageOf(staffOf(house, toId).language, house.policy.identity.languages),
    timeZone: staffTimeZone(house, toId),
    status: inquiry.status,
    lastWords: last?.text ?? content.message,
    lastWordsAt: last?.at ?? inquiry.receivedAt,
    nextAt: nextAtOf(inquiry),
  });
}

export const handOverNoteWriter: HandOverNotes = { write: writeHandOverNote };
