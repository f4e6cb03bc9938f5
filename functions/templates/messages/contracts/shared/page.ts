/** What stands around every page. */
export interface PageMessages {
  /** What this language calls itself, for those who would rather read it. */
  readonly ownName: string;
  readonly skip: string;
  readonly privacy: string;
  readonly discretion: string;
}
