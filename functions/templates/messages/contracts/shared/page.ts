export interface PageMessages {
  readonly skip: string;
  /** Names the list of the languages that the page exists in. */
  readonly languages: string;
  /** Whether the pages of the house's own people are complete in this language. */
  readonly forStaff: boolean;
  readonly privacy: string;
  readonly discretion: string;
}
