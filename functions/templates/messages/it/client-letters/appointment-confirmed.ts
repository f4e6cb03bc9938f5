import type { AppointmentConfirmedMessages } from '../../contracts/client-letters/appointment-confirmed.ts';

export const appointmentConfirmed: AppointmentConfirmedMessages = {
  booked: {
    subjects: ({ time }) => [`Il Suo appuntamento di ${time}`],
    opening: 'Il nostro appuntamento è confermato. L’invito allegato lo inserisce nella Sua agenda.',
  },
  moved: {
    subjects: ({ time }) => [`Il Suo appuntamento è spostato a ${time}`, `Il Suo appuntamento: ${time}`],
    opening: 'Il nostro appuntamento è stato spostato. L’invito allegato aggiorna la Sua agenda.',
  },
  otherAdvisor: {
    subjects: ({ time }) => [`Il Suo appuntamento di ${time}`],
    opening: ({ former }) =>
      `${former} non potrà essere presente al nostro appuntamento, che è stato affidato a me. Il giorno e l’ora non cambiano, e tutto ciò che ci ha scritto mi è stato trasmesso. L’invito allegato aggiorna la Sua agenda.`,
  },
};
