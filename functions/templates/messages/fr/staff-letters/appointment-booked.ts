import type { AppointmentBookedMessages } from '../../contracts/staff-letters/appointment-booked.ts';

export const appointmentBooked: AppointmentBookedMessages = {
  booked: {
    subject: ({ name, time }) => `${name} : rendez-vous ${time}`,
    short: ({ name }) => `${name} : un rendez-vous est pris`,
    opening:
      'Le client a choisi un moment et en a reçu confirmation. Les autres moments proposés sont de nouveau libres dans votre agenda.',
  },
  moved: {
    subject: ({ name, time }) => `${name} : rendez-vous déplacé au ${time}`,
    short: ({ name }) => `${name} : le rendez-vous est déplacé`,
    opening:
      'Le rendez-vous change d’heure. Le client en est informé, et l’ancien moment est de nouveau libre dans votre agenda.',
  },
  cancelled: {
    subject: ({ name, time }) => `${name} : rendez-vous du ${time} annulé`,
    short: ({ name }) => `${name} : le rendez-vous est annulé`,
    opening:
      'Le rendez-vous est annulé, et le moment est de nouveau libre dans votre agenda. Le client en est informé.',
  },
  entrusted: ({ former }) =>
    `${former} ne pourra pas tenir ce rendez-vous, qui vous est confié au même moment. Le client en est informé.`,
  video: 'Le client attend de vous le lien de la visioconférence avant l’heure convenue.',
  phone: 'Le client attend votre appel à l’heure convenue.',
};
