/** The page of an appointment, and the part of the private space that shows one. */
export interface AppointmentMessages {
  readonly title: string;
  readonly place: string;
  readonly with: string;
  readonly lasts: string;
  readonly move: string;
  readonly cancel: string;
  readonly afterwards: string;
  readonly next: Readonly<Record<'other-times' | 'nothing', string>>;
  readonly cancelIt: string;
  readonly movedOften: string;
}
