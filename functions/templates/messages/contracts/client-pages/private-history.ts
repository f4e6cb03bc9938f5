/** What has happened so far, told to the client. */
export interface PrivateHistoryMessages {
  readonly title: string;
  /** Who did it, where no name is known. */
  readonly house: string;
  readonly steps: Readonly<
    Record<
      | 'received'
      | 'entrusted'
      | 'answered'
      | 'question-asked'
      | 'completed'
      | 'replied'
      | 'call-asked'
      | 'times-asked'
      | 'resumed'
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
