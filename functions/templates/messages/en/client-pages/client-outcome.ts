import type { ClientOutcomeMessages } from '../../contracts/client-pages/client-outcome.ts';

export const clientOutcome: ClientOutcomeMessages = {
  titles: {
    'slot-chosen': 'Your appointment is confirmed',
    moved: 'Your appointment has been moved',
    cancelled: 'Your appointment is cancelled',
    completed: 'Thank you, your inquiry is complete',
    replied: 'Your answer has been passed on',
    call: 'Your request for a call has been passed on',
    'other-times': 'We are looking for another time',
    resume: 'We are taking up your inquiry again',
    rest: 'Your inquiry is paused',
    declined: 'We will leave it there',
    'left-alone': 'We will not write to you again',
    satisfaction: 'Thank you for your answer',
    undone: 'Your choice has been undone',
    'slot-undone': 'This appointment has been cancelled',
  },
  expected: ({ advisor, place }) =>
    `${advisor} will be expecting you ${place}. You will receive a confirmation by e-mail, to add to your calendar; you can also change the appointment from there.`,
  cancelled: {
    'other-times': 'You will soon receive other times by e-mail.',
    nothing: 'We will leave it there for now. Should you change your mind, reply to any of our messages.',
  },
  pausedUntil: ({ day }) => `We will come back to you from ${day} and will not write to you before then.`,
  paused: 'We will take up your inquiry again as soon as you write, and will not write to you in the meantime.',
  heard: {
    completed: 'We are reading it again now. You will receive the name of the person in charge of it by e-mail.',
    replied: 'Your advisor has received it.',
    call: 'Your advisor has received it.',
    'other-times': 'Your advisor has received your request.',
    resume: 'The house has received your message.',
  },
  promised: ({ who, before }) => `${who} will reply before ${before}.`,
  done: {
    declined: 'Thank you for letting us know. Should you change your mind, reply to any of our messages.',
    'left-alone':
      'Your inquiry is paused, and we will no longer write to you of our own accord. If you write to us, we will reply.',
    satisfaction: 'Your advisor and the house will read it.',
    undone: 'Your inquiry continues as before.',
    'slot-undone': 'The time is free again. You will receive other times by e-mail.',
  },
  repeated: 'This choice was already recorded.',
  undo: 'Undo this choice',
  undoSlot: 'Give up this appointment and receive other times',
  undoUntil: ({ time }) => `Possible until ${time}.`,
  back: 'Back to your private space',
};
