type Subjects = (values: { readonly time: string }) => readonly string[];

export interface AppointmentConfirmedMessages {
  readonly booked: { readonly subjects: Subjects; readonly opening: string };
  readonly moved: { readonly subjects: Subjects; readonly opening: string };
  readonly otherAdvisor: {
    readonly subjects: Subjects;
    readonly opening: (values: { readonly former: string }) => string;
  };
}
