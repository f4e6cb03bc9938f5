import type { AppointmentCancelledMessages } from '../../contracts/client-letters/appointment-cancelled.ts';

export const appointmentCancelled: AppointmentCancelledMessages = {
  subjects: ({ time }) => [`Your appointment on ${time} is cancelled`, 'Your appointment is cancelled'],
  byClient: ({ time }) =>
    `As you asked, our appointment on ${time} is cancelled. The attached file removes it from your diary, and there is nothing else for you to do.`,
  byHouse: ({ time }) =>
    `We have had to cancel our appointment on ${time}, and I apologise for it. The attached file removes it from your diary.`,
  next: 'Should you like to arrange another appointment, your page lets you do so at any time.',
  open: 'Open my page',
};
