import type { AppointmentBookedMessages } from '../../contracts/staff-letters/appointment-booked.ts';

export const appointmentBooked: AppointmentBookedMessages = {
  booked: {
    subject: ({ name, time }) => `${name}: appointment on ${time}`,
    short: ({ name }) => `${name}: an appointment is made`,
    opening:
      'The client has chosen a time and received a confirmation. The other times offered are free again in your diary.',
  },
  moved: {
    subject: ({ name, time }) => `${name}: appointment moved to ${time}`,
    short: ({ name }) => `${name}: the appointment is moved`,
    opening:
      'The appointment has a new time. The client has been informed, and the earlier time is free again in your diary.',
  },
  cancelled: {
    subject: ({ name, time }) => `${name}: appointment on ${time} cancelled`,
    short: ({ name }) => `${name}: the appointment is cancelled`,
    opening: 'The appointment is cancelled and the time is free again in your diary. The client has been informed.',
  },
  entrusted: ({ former }) =>
    `${former} is unable to keep this appointment, so it is now yours, at the same time. The client has been informed.`,
  video: 'The client expects the link for the video call from you beforehand.',
  phone: 'The client expects your call at the time agreed.',
};
