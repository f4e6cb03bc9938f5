import type { AppointmentReminderMessages } from '../../contracts/client-letters/appointment-reminder.ts';

export const appointmentReminder: AppointmentReminderMessages = {
  subjects: ({ time }) => [`A reminder: your appointment on ${time}`],
  opening: {
    inPerson: 'I look forward to receiving you. Here, as a reminder, is what we agreed.',
    remote: 'I look forward to speaking with you. Here, as a reminder, is what we agreed.',
  },
  change: 'If the time no longer suits you, just reply, even at the last minute.',
};
