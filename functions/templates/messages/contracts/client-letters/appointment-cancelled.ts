export interface AppointmentCancelledMessages {
  readonly subjects: (values: { readonly time: string }) => readonly string[];
  readonly byClient: (values: { readonly time: string }) => string;
  readonly byHouse: (values: { readonly time: string }) => string;
  readonly next: string;
  readonly open: string;
}
