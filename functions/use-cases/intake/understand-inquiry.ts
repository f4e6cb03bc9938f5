import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { corrected } from '#domain/understanding/corrections.ts';
import { type StatedWishes, statedWishes } from '#domain/understanding/stated-wishes.ts';
import { understand } from '#domain/understanding/understand.ts';

/** What the message says, kept with the client's words, and what of it is obeyed, kept with the inquiry. */
export interface UnderstoodInquiry {
  readonly wishes: StatedWishes | undefined;
  /** Absent when nothing was understood, or the words were erased. */
  readonly rewritten?: InquiryContent;
}

/** Reads the message as it stands on the day it was written, on the client's own calendar. */
export function understandInquiry(
  house: Pick<House, 'boutiques'>,
  inquiry: Pick<Inquiry, 'receivedAt' | 'completedAt'>,
  content: InquiryContent,
  { timeZone }: Pick<Person, 'timeZone'>,
): UnderstoodInquiry {
  const receivedAt = inquiry.completedAt ?? inquiry.receivedAt;
  const understood = understand(content.message, { receivedAt, timeZone, boutiques: house.boutiques });
  const isSilent = Object.keys(understood).length === 0;
  return {
    wishes: statedWishes(corrected(understood, content.corrections)),
    ...(isSilent && content.understood === undefined ? {} : { rewritten: { ...content, understood } }),
  };
}
