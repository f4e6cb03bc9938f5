/** The letter about what a client said; its subject and opening are with the choices. */
export interface ClientSpokeMessages {
  /** A meeting is agreed, or nothing is owed: the message is passed on, and no new deadline begins. */
  readonly passedOn: string;
  readonly meetingStands: (values: { readonly time: string }) => string;
}
