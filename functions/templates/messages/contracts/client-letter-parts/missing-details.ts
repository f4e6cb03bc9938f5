/** Details that make an incomplete inquiry easier to serve. Never anything about means. */
export type MissingDetail = 'piece' | 'category' | 'occasion' | 'availability' | 'meeting' | 'message' | 'contact';

/** Each detail as an item of a list, or as a sentence after a colon. */
export type MissingDetailsMessages = Readonly<Record<MissingDetail, string>>;
