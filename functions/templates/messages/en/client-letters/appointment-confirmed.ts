import type { AppointmentConfirmedMessages } from '../../contracts/client-letters/appointment-confirmed.ts';

export const appointmentConfirmed: AppointmentConfirmedMessages = {
  booked: {
    subjects: ({ time }) => [`Your appointment on ${time}`],
    opening: 'Our appointment is confirmed. The attached invitation adds it to your diary.',
  },
  moved: {
    subjects: ({ time }) => [`Your appointment is now on ${time}`, `Your appointment: ${time}`],
    opening: 'Our appointment has been moved. The attached invitation brings your diary up to date.',
  },
  otherAdvisor: {
    subjects: ({ time }) => [`Your appointment on ${time}`],
    opening: ({ former }) =>
      `${former} is unable to keep our appointment, which has been entrusted to me. The day and the time stay as they are, and everything you wrote to us has been passed on to me. The attached invitation brings your diary up to date.`,
  },
};
