import type { InstantText } from '#templates/layout/dates.ts';

/** How far the inquiry is, in the client's words; each variant carries only what is true at that moment. */
export type PrivateProgress =
  | { readonly kind: 'received' }
  | { readonly kind: 'held'; readonly personName: string; readonly answersBefore?: InstantText | undefined }
  | { readonly kind: 'awaiting-answer'; readonly answersBefore: InstantText }
  | { readonly kind: 'answered'; readonly answeredAt: InstantText }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'appointment'; readonly startsAt: InstantText; readonly place: string }
  | { readonly kind: 'paused' }
  | { readonly kind: 'closed' };
