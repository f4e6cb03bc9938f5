/** What a client did, confirmed. */
export interface ClientOutcomeMessages {
  readonly titles: Readonly<
    Record<
      | 'slot-chosen'
      | 'moved'
      | 'cancelled'
      | 'completed'
      | 'replied'
      | 'call'
      | 'other-times'
      | 'resume'
      | 'rest'
      | 'declined'
      | 'left-alone'
      | 'satisfaction'
      | 'undone'
      | 'slot-undone',
      string
    >
  >;
  readonly expected: (values: { readonly advisor: string; readonly place: string }) => string;
  readonly cancelled: Readonly<Record<'other-times' | 'nothing', string>>;
  readonly pausedUntil: (values: { readonly day: string }) => string;
  /** A pause without a date. */
  readonly paused: string;
  readonly heard: Readonly<Record<'completed' | 'replied' | 'call' | 'other-times' | 'resume', string>>;
  readonly promised: (values: { readonly who: string; readonly before: string }) => string;
  readonly done: Readonly<Record<'declined' | 'left-alone' | 'satisfaction' | 'undone' | 'slot-undone', string>>;
  readonly repeated: string;
  readonly undo: string;
  readonly undoSlot: string;
  readonly undoUntil: (values: { readonly time: string }) => string;
  readonly back: string;
}
