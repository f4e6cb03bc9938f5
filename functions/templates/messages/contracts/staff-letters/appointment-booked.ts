interface AppointmentNews {
  readonly subject: (values: { readonly name: string; readonly time: string }) => string;
  /** For a subject without room for the time. */
  readonly short: (values: { readonly name: string }) => string;
  readonly opening: string;
}

export interface AppointmentBookedMessages {
  readonly booked: AppointmentNews;
  readonly moved: AppointmentNews;
  readonly cancelled: AppointmentNews;
  /** Replaces the opening when a colleague was to receive the client. */
  readonly entrusted: (values: { readonly former: string }) => string;
  readonly video: string;
  readonly phone: string;
}
