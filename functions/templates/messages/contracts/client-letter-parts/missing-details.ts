/** What would make an incomplete inquiry easier to serve. Never anything about means. */
export type MissingDetail = 'piece' | 'category' | 'occasion' | 'availability' | 'meeting' | 'message' | 'contact';

/** Each detail as a list names it, or a sentence after a colon. */
export type MissingDetailsMessages = Readonly<Record<MissingDetail, string>>;
