/** What has happened so far, told to the client; what the client said is told with the choices. */
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
