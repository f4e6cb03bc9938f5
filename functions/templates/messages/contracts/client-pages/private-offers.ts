/** What is reserved to a client, as their private space offers it. */
export interface PrivateOffersMessages {
  readonly title: string;
  readonly noted: string;
  readonly read: string;
  readonly see: string;
  readonly open: string;
  readonly meet: string;
  readonly meetText: string;
  readonly ask: string;
  readonly send: string;
  /** Between a button's label and the title of what it opens, for whoever hears the page. */
  readonly colon: string;
}
