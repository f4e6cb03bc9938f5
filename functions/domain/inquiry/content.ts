import type { Instant } from '#domain/calendar/instant.ts';
import type { Corrections } from '#domain/understanding/corrections.ts';
import type { Understood } from '#domain/understanding/understood.ts';
import type { Correction } from './correction.ts';

/** Text added with a choice: an advisor's note or question, or a later message of the client. */
export interface AdvisorNote {
  readonly at: Instant;
  readonly byId: string;
  /**
   * `reply`: what the advisor wrote to the client; `client-words`: an answer, a wish or a reason; `satisfaction`: the view of the meeting. Both are the client's own
   * text.
   */
  readonly kind: 'note' | 'question' | 'reply' | 'hand-over-note' | 'client-words' | 'satisfaction';
  readonly text: string;
  /** The colleague a hand-over note is addressed to. */
  readonly toId?: string | undefined;
}

/** Everything the client has said since this instant, in order. */
export function clientWordsSince(notes: readonly AdvisorNote[], since: Instant): string | undefined {
  const words = notes.filter(({ kind, at }) => kind === 'client-words' && at >= since).map(({ text }) => text);
  return words.length === 0 ? undefined : words.join('\n\n');
}

/** What the colleague who handed over wrote to the one who owns the inquiry now. */
export function handOverNote(notes: readonly AdvisorNote[], ownerId: string): string | undefined {
  const latest = notes.filter((note) => note.kind === 'hand-over-note').at(-1);
  return latest?.toId === ownerId ? latest.text : undefined;
}

/** The texts of an inquiry. They are stored with the person, so that erasing the person erases them. */
export interface InquiryContent {
  readonly inquiryId: string;
  readonly personId: string;
  readonly message: string;
  /** The number given with this inquiry; the one on record is the person's. */
  readonly phone?: string | undefined;
  readonly pieceReference?: string | undefined;
  readonly occasion?: string | undefined;
  readonly notes: readonly AdvisorNote[];
  /** What the message says, as it was read; absent until it was, and in inquiries of before. */
  readonly understood?: Understood | undefined;
  /** What the client or an advisor set right in it: it outlives a message that is read again. */
  readonly corrections?: Corrections | undefined;
  /** What the client put right by sending the form again, oldest first. */
  readonly formCorrections?: readonly Correction[] | undefined;
}

/**
 * How much a client may add to their first message. Fifty letters are more than any correspondence here needs, and at
 * their maximum total length (three bytes a character at worst) they leave the staff more than half of the 400 KB that
 * DynamoDB stores in one item.
 */
const clientWordsAtMost = 50;
const clientCharactersAtMost = 50_000;

/** Whether the client may add this text too; an act without text is never refused for this reason. */
export function hasRoomFor({ notes, personId }: InquiryContent, text: string): boolean {
  const own = notes.filter(({ byId }) => byId === personId);
  const characters = own.reduce((sum, note) => sum + note.text.length, text.length);
  return own.length < clientWordsAtMost && characters <= clientCharactersAtMost;
}
