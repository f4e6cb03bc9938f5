/** The client's wish in a message, as the fields of the form express it. */
export interface Written {
  readonly message: string;
  readonly intent: 'acquire' | 'gift' | 'bespoke' | 'repair' | 'appointment' | 'event' | 'other';
  readonly category?: Category | undefined;
  readonly occasion?: string | undefined;
  readonly pieceReference?: string | undefined;
}

export type Category = 'high-jewellery' | 'watches' | 'leather' | 'couture' | 'other';

/** How often each boutique is written to. */
export const categoryShares: Readonly<Record<Category, number>> = {
  'high-jewellery': 30,
  watches: 28,
  leather: 18,
  couture: 14,
  other: 10,
};

/** How often each wish comes. */
export const intentShares = {
  acquire: 32,
  gift: 28,
  bespoke: 11,
  repair: 10,
  appointment: 9,
  event: 5,
  other: 5,
} as const;

/** Phrases of one language for genuine messages; every list contains sentences or parts of them. */
export interface Phrases {
  readonly greetings: List;
  /** Pieces one may wish for, with their article. */
  readonly pieces: Readonly<Record<Category, List>>;
  readonly details: Readonly<Record<Category, List>>;
  /** Pieces that need care, as a whole first sentence. */
  readonly repairs: Readonly<Record<Category, List>>;
  readonly bespoke: Readonly<Record<Category, List>>;
  readonly events: List;
  readonly others: List;
  /** A gift: for whom and why. `{piece}` is replaced. */
  readonly gifts: List;
  readonly acquisitions: List;
  readonly appointments: List;
  readonly occasions: List;
  readonly availabilities: List;
  readonly asides: List;
  readonly closings: List;
}

export type List = readonly [string, ...string[]];
