import type { House } from '#domain/house/house.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';

/** Writes the note that the next owner of an inquiry reads. */
export interface HandOverNotes {
  /** States what is open, the client's last message and the next step, in the language and time zone of `toId`. */
  write(house: House, inquiry: Inquiry, content: InquiryContent, toId: string): string;
}
