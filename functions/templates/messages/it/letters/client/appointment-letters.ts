import type { AppointmentLetterMessages } from '#letters/client/appointment-letters.ts';

export const appointmentLetters: AppointmentLetterMessages = {
  'appointment-confirmed': {
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
  },
  'appointment-cancelled': {
    subjects: ({ time }) => [`Il Suo appuntamento di ${time} è annullato`, 'Il Suo appuntamento è annullato'],
    byClient: ({ time }) =>
      `Come da Lei richiesto, il nostro appuntamento di ${time} è annullato. Il file allegato lo rimuove dalla Sua agenda; non occorre che faccia altro.`,
    byHouse: ({ time }) =>
      `Abbiamo dovuto annullare il nostro appuntamento di ${time}, e La prego di scusarci. Il file allegato lo rimuove dalla Sua agenda.`,
    next: 'Se desidera fissare un altro appuntamento, può farlo in qualsiasi momento dalla Sua pagina.',
    open: 'Aprire la mia pagina',
  },
  'appointment-reminder': {
    subjects: ({ time }) => [`Promemoria: il Suo appuntamento di ${time}`],
    opening: {
      inPerson: 'Sarà un piacere riceverLa. Ecco, come promemoria, quanto abbiamo convenuto.',
      remote: 'Sarà un piacere parlare con Lei. Ecco, come promemoria, quanto abbiamo convenuto.',
    },
    change: 'Se l’orario non Le è più comodo, risponda semplicemente a questo messaggio, anche all’ultimo momento.',
  },
};
