import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import type { DateBound, HalfDay, Occasion, Piece, Purpose, Recipient } from '#domain/understanding/understood.ts';

/** What the house understood of a message, each part as one short label. */
export interface UnderstoodMessages {
  readonly title: string;
  /** Before the list, to the client: it may be wrong, and they can say so. */
  readonly intro: string;
  readonly halfDays: Record<HalfDay, string>;
  readonly recipients: Record<Recipient, string>;
  readonly occasions: Record<Occasion, string>;
  readonly pieces: Record<Piece, string>;
  readonly purposes: Record<Purpose, string>;
  readonly forWhom: (values: { readonly who: string }) => string;
  readonly inCity: (values: { readonly city: string }) => string;
  readonly quoted: (values: { readonly words: string }) => string;
  /** A day that the client named as a bound; a day to be there on needs no word. */
  readonly bounded: Record<Exclude<DateBound, 'on'>, (values: { readonly day: string }) => string>;
  /** The day of what is celebrated. */
  readonly occasionOn: (values: { readonly when: string }) => string;
  readonly days: (values: { readonly from: string; readonly to: string }) => string;
  readonly not: (values: { readonly what: string }) => string;
  /** With times that fit what the client wrote. */
  readonly asAsked: (values: { readonly what: string }) => string;
  /** With times of which none fits. */
  readonly nearest: (values: { readonly what: string }) => string;
  readonly byProxy: string;
  readonly followUp: string;
  readonly job: string;
  readonly jobs: Record<JobToBeDone, string>;
  /** Takes one part away: that is not what was meant. */
  readonly remove: string;
  readonly correct: string;
  readonly instead: string;
  readonly day: string;
  readonly save: string;
  /** The correction is kept, and obeyed from now on. */
  readonly saved: string;
}
