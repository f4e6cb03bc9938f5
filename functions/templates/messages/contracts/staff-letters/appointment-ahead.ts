export interface AppointmentAheadMessages {
  readonly subject: (values: { readonly name: string; readonly time: string }) => string;
  readonly opening: string;
}
