/** The offers reserved to a client in their private space. */
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
  /** Between a button's label and the title of its content, for screen readers. */
  readonly colon: string;
}
