import type { Instant } from '#domain/calendar/instant.ts';

/** Words left with a choice: an advisor's note or question, or what the client wrote afterwards. */
export interface AdvisorNote {
  readonly at: Instant;
  readonly byId: string;
  /** `client-words`: an answer, a wish or a reason; `satisfaction`: how the meeting was. Both are the client's own. */
  readonly kind: 'note' | 'question' | 'hand-over-note' | 'client-words' | 'satisfaction';
  readonly text: string;
  /** Whom a hand-over note was written for. */
  readonly toId?: string | undefined;
}

/** What the colleague who handed over wrote to the one who owns the inquiry now. */
export function handOverNote(notes: readonly AdvisorNote[], ownerId: string): string | undefined {
  const latest = notes.filter((note) => note.kind === 'hand-over-note').at(-1);
  return latest?.toId === ownerId ? latest.text : undefined;
}

/** The words of an inquiry. They live with the person, so that erasing the person erases them. */
export interface InquiryContent {
  readonly inquiryId: string;
  readonly personId: string;
  readonly message: string;
  /** The number given with this very inquiry; the one on record is the person's. */
  readonly phone?: string | undefined;
  readonly pieceReference?: string | undefined;
  readonly occasion?: string | undefined;
  readonly notes: readonly AdvisorNote[];
}

/**
 * How much a client may add to what they first wrote. Fifty letters are more than any correspondence here needs, and
 * with the length they may have together (three bytes a character at worst) they leave the staff more than half of the
 * 400 KB that DynamoDB keeps in one item.
 */
const clientWordsAtMost = 50;
const clientCharactersAtMost = 50_000;

/** Whether the client may leave these words too; what they do without words is never refused for it. */
export function hasRoomFor({ notes, personId }: InquiryContent, text: string): boolean {
  const own = notes.filter(({ byId }) => byId === personId);
  const characters = own.reduce((sum, note) => sum + note.text.length, text.length);
  return own.length < clientWordsAtMost && characters <= clientCharactersAtMost;
}
