import type { ByPresence } from './by-presence.ts';

export interface AppointmentReminderMessages {
  readonly subjects: (values: { readonly time: string }) => readonly string[];
  readonly opening: ByPresence<string>;
  readonly change: string;
}
