import type { AppointmentReminderMessages } from '../../contracts/client-letters/appointment-reminder.ts';

export const appointmentReminder: AppointmentReminderMessages = {
  subjects: ({ time }) => [`Promemoria: il Suo appuntamento di ${time}`],
  opening: {
    inPerson: 'Sarà un piacere riceverLa. Ecco, come promemoria, quanto abbiamo convenuto.',
    remote: 'Sarà un piacere parlare con Lei. Ecco, come promemoria, quanto abbiamo convenuto.',
  },
  change: 'Se l’orario non Le è più comodo, risponda semplicemente a questo messaggio, anche all’ultimo momento.',
};
