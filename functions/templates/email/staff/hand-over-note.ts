import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import { shorten } from '#templates/i18n/text.ts';
import { staffLetterParts, staffShared } from '#templates/messages/catalogues.ts';

export type HandOverNoteView = {
  /** The reader's, who takes over. */
  readonly language: StaffLanguage;
  readonly timeZone: TimeZone;
  readonly status: InquiryStatus;
  /** The client's latest message, and when it came. */
  readonly lastWords: string;
  readonly lastWordsAt: InstantText;
  /** When the answer is due, the meeting takes place, or the times offered end. */
  readonly nextAt?: InstantText | undefined;
};

/** The note that replaces one by an advisor who has left: what is open, the last message, the next step. */
export function handOverNoteText(view: HandOverNoteView): string {
  const { language, timeZone, status, lastWords, lastWordsAt, nextAt } = view;
  const messages = staffLetterParts[language].handOverNote;
  const whenOf = (at: InstantText) => formatInstant(at, timeZone, language);
  const { plain, dated } = messages.next[status];
  return [
    messages.stands({ stage: staffShared[language].stages.names[status] }),
    nextAt === undefined || dated === undefined ? plain : dated({ when: whenOf(nextAt) }),
    messages.lastMessage({ when: whenOf(lastWordsAt), text: shorten(lastWords, 400) }),
  ].join(' ');
}
