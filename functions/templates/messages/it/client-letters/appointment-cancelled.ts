import type { AppointmentCancelledMessages } from '../../contracts/client-letters/appointment-cancelled.ts';

export const appointmentCancelled: AppointmentCancelledMessages = {
  subjects: ({ time }) => [`Il Suo appuntamento di ${time} è annullato`, 'Il Suo appuntamento è annullato'],
  byClient: ({ time }) =>
    `Come da Lei richiesto, il nostro appuntamento di ${time} è annullato. Il file allegato lo rimuove dalla Sua agenda; non occorre che faccia altro.`,
  byHouse: ({ time }) =>
    `Abbiamo dovuto annullare il nostro appuntamento di ${time}, e La prego di scusarci. Il file allegato lo rimuove dalla Sua agenda.`,
  next: 'Se desidera fissare un altro appuntamento, può farlo in qualsiasi momento dalla Sua pagina.',
  open: 'Aprire la mia pagina',
};
