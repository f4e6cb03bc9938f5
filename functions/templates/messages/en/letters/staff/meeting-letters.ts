import type { MeetingLetterMessages } from '#letters/staff/meeting-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const meetingLetters: MeetingLetterMessages = {
  'appointment-booked': {
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
    'passed-on': {
      subject: ({ name, time }) => `${name}: the appointment on ${time} passes to a colleague`,
      short: ({ name }) => `${name}: the appointment passes to a colleague`,
      opening: ({ colleague }) =>
        `${colleague} now keeps this appointment. It is removed from your diary, and the client has been informed.`,
    },
    entrusted: ({ former }) =>
      `${former} is unable to keep this appointment, so it is now yours, at the same time. The client has been informed.`,
    video: 'The client expects the link for the video call from you beforehand.',
    phone: 'The client expects your call at the time agreed.',
  },
  'appointment-ahead': {
    subject: ({ name, time }) => `To prepare: ${name}, ${time}`,
    opening: 'Your appointment is coming up. Here is who you are meeting, and what they wrote to you.',
  },
  'outcome-question': {
    asked: {
      subject: ({ name }) => `${name}: what came of your appointment?`,
      opening: ({ time }) =>
        `Your appointment on ${time} is over. What happens next depends on the outcome you record.`,
    },
    chased: {
      subject: ({ name }) => `${name}: the outcome of the appointment is still missing`,
      opening: ({ time }) =>
        `We do not know yet what came of your appointment on ${time}. Until then nothing is proposed to the client.`,
    },
    escalated: {
      subject: ({ name, advisor }) => `${name}: ${advisor} has not recorded the outcome`,
      short: ({ name }) => `${name}: you are asked for the outcome of the appointment`,
      opening: ({ time, advisor }) =>
        `${advisor} has not recorded the outcome of the appointment on ${time}, although asked twice. Find out together, or record it in their place.`,
    },
    choices: 'Attended, absent, a purchase, later: one choice is enough, and can be taken back for ten minutes.',
    record: 'Record the outcome',
  },
};

/** The staff's names for them. */
export const meetingLetterNames: NamesOf<MeetingLetterMessages> = {
  'appointment-booked': 'Appointment in the calendar',
  'appointment-ahead': 'Appointment to prepare',
  'outcome-question': 'Outcome of the appointment',
};
