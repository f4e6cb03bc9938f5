import type { AppointmentLetterMessages } from '#letters/client/appointment-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const appointmentLetters: AppointmentLetterMessages = {
  'appointment-confirmed': {
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
  },
  'appointment-cancelled': {
    subjects: ({ time }) => [`Your appointment on ${time} is cancelled`, 'Your appointment is cancelled'],
    byClient: ({ time }) =>
      `As you asked, our appointment on ${time} is cancelled. The attached file removes it from your diary, and there is nothing else for you to do.`,
    byHouse: ({ time }) =>
      `We have had to cancel our appointment on ${time}, and I apologise for it. The attached file removes it from your diary.`,
    next: 'Should you like to arrange another appointment, your page lets you do so at any time.',
    open: 'Open my page',
  },
  'appointment-reminder': {
    subjects: ({ time }) => [`A reminder: your appointment on ${time}`],
    opening: {
      inPerson: 'I look forward to receiving you. Here, as a reminder, is what we agreed.',
      remote: 'I look forward to speaking with you. Here, as a reminder, is what we agreed.',
    },
    change: 'If the time no longer suits you, just reply, even at the last minute.',
  },
};

/** The staff's names for them. */
export const appointmentLetterNames: NamesOf<AppointmentLetterMessages> = {
  'appointment-confirmed': 'Appointment confirmed',
  'appointment-cancelled': 'Appointment cancelled',
  'appointment-reminder': 'Appointment reminder',
};
