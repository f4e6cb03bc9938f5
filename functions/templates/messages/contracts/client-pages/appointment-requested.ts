/** After a client asked for an appointment from their private space. */
export interface AppointmentRequestedMessages {
  readonly title: string;
  /** The answering party while no advisor is named. */
  readonly house: string;
  readonly answer: (values: { readonly who: string; readonly before: string }) => string;
  readonly times: (values: { readonly who: string }) => string;
  readonly told: (values: { readonly who: string }) => string;
  readonly back: string;
}
