import type { DateRange, LocalDate, Weekday } from '#domain/calendar/local-date.ts';

/** Half of a day: the evening begins at five o'clock in the afternoon. */
export const halfDays = ['morning', 'afternoon', 'evening'] as const;
export type HalfDay = (typeof halfDays)[number];

/** What a date in a message is about. */
export const dateSubjects = ['visit', 'deadline', 'occasion', 'past'] as const;
export type DateSubject = (typeof dateSubjects)[number];

/** How the client bounds the date: that day, from it on, up to and including it, or before it. */
export type DateBound = 'on' | 'from' | 'by' | 'before';

export interface UnderstoodDate {
  /** The client's own words, as written. */
  readonly words: string;
  /** First and last day meant, on the calendar of the house; absent when the words name no day. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** Days to choose from that do not follow each other: "the 5th or the 12th". */
  readonly choices?: readonly LocalDate[] | undefined;
  readonly of: DateSubject;
  readonly bound: DateBound;
}

/** What the client said does not suit them. It is obeyed, and never read as a wish. */
export interface Unsuitable {
  readonly weekdays: readonly Weekday[];
  readonly halfDays: readonly HalfDay[];
  readonly days: readonly DateRange[];
}

/** Whom a piece or a visit is for. */
export const recipients = [
  'self',
  'wife',
  'husband',
  'fiancee',
  'fiance',
  'partner',
  'couple',
  'mother',
  'father',
  'parents',
  'parents-in-law',
  'daughter',
  'son',
  'children',
  'newborn',
  'sister',
  'brother',
  'grandmother',
  'grandfather',
  'grandchild',
  'godchild',
  'godparent',
  'aunt',
  'uncle',
  'niece',
  'nephew',
  'friend',
  'bridesmaids',
  'teacher',
  'colleague',
  'team',
  'employer',
  'client',
] as const;
export type Recipient = (typeof recipients)[number];

export const occasions = [
  'engagement',
  'wedding-anniversary',
  'wedding',
  'birthday',
  'birth',
  'christening',
  'communion',
  'coming-of-age',
  'graduation',
  'promotion',
  'retirement',
  'farewell',
  'recovery',
  'memorial',
  'divorce',
  'valentine',
  'mothers-day',
  'fathers-day',
  'christmas',
  'new-year',
  'party',
] as const;
export type Occasion = (typeof occasions)[number];

export const pieces = [
  'engagement-ring',
  'wedding-band',
  'signet-ring',
  'ring',
  'earrings',
  'necklace',
  'pendant',
  'medal',
  'bracelet',
  'brooch',
  'tiara',
  'cufflinks',
  'watch',
  'clock',
  'bag',
  'travel-case',
  'small-leather',
  'scarf',
  'dress',
  'clothes',
  'shoes',
  'perfume',
  'candle',
  'tableware',
  'stone',
  'jewel',
] as const;
export type Piece = (typeof pieces)[number];

export const purposes = [
  'repair',
  'alteration',
  'engraving',
  'transform',
  'bespoke',
  'papers',
  'valuation',
  'exchange',
  'price',
  'gift',
  'viewing',
  'acquire',
] as const;
export type Purpose = (typeof purposes)[number];

/** What a message says, and nothing that it does not say: an absent key was not said. */
export interface Understood {
  /** A boutique of the house, by its id. */
  readonly boutique?: string | undefined;
  /** The writer's own city when they name it, else the one where they will be; its English name where it has one. */
  readonly city?: string | undefined;
  readonly weekday?: Weekday | undefined;
  readonly halfDay?: HalfDay | undefined;
  /** The one that matters most: a visit before a deadline, an occasion, and what is past. */
  readonly date?: UnderstoodDate | undefined;
  readonly otherDates?: readonly UnderstoodDate[] | undefined;
  readonly unsuitable?: Unsuitable | undefined;
  readonly recipient?: Recipient | undefined;
  readonly occasion?: Occasion | undefined;
  readonly piece?: Piece | undefined;
  readonly purpose?: Purpose | undefined;
  /** Writes for somebody else. */
  readonly byProxy?: true | undefined;
  /** Continues an earlier message. */
  readonly followUp?: true | undefined;
  /** In the international form, `+33 1 99 00 48 00`. */
  readonly telephone?: string | undefined;
}
