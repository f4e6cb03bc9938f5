/** The confirmation of a client's act; the texts of the choice itself are with the choices. */
export interface ClientOutcomeMessages {
  readonly expected: (values: { readonly advisor: string; readonly place: string }) => string;
  readonly cancelled: Readonly<Record<'other-times' | 'nothing', string>>;
  readonly pausedUntil: (values: { readonly day: string }) => string;
  /** A pause without a date. */
  readonly paused: string;
  readonly promised: (values: { readonly who: string; readonly before: string }) => string;
  readonly undone: Readonly<Record<'undone' | 'slot-undone', { readonly title: string; readonly text: string }>>;
  readonly repeated: string;
  readonly undo: string;
  readonly undoSlot: string;
  readonly undoUntil: (values: { readonly time: string }) => string;
  readonly back: string;
}
