/** The history of the inquiry for the client; the client's own messages are with the choices. */
export interface PrivateHistoryMessages {
  readonly title: string;
  /** The acting party, where no name is known. */
  readonly house: string;
  readonly steps: Readonly<
    Record<
      | 'received'
      | 'entrusted'
      | 'answered'
      | 'question-asked'
      | 'slots-proposed'
      | 'slot-chosen'
      | 'moved'
      | 'cancelled'
      | 'met'
      | 'left'
      | 'rests',
      (values: { readonly who: string; readonly time: string }) => string
    >
  >;
}
