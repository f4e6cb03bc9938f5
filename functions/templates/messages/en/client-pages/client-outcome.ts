import type { ClientOutcomeMessages } from '../../fr/client-pages/client-outcome.ts';

export const clientOutcome: ClientOutcomeMessages = {
  expected: ({ advisor, place }) =>
    `${advisor} will be expecting you ${place}. You will receive a confirmation by e-mail, to add to your calendar; you can also change the appointment from there.`,
  cancelled: {
    'other-times': 'You will soon receive other times by e-mail.',
    nothing: 'We will leave it there for now. Should you change your mind, reply to any of our messages.',
  },
  pausedUntil: ({ day }) => `We will come back to you from ${day} and will not write to you before then.`,
  paused: 'We will take up your inquiry again as soon as you write, and will not write to you in the meantime.',
  promised: ({ who, before }) => `${who} will reply before ${before}.`,
  undone: {
    undone: { title: 'Your choice has been undone', text: 'Your inquiry continues as before.' },
    'slot-undone': {
      title: 'This appointment has been cancelled',
      text: 'The time is free again. You will receive other times by e-mail.',
    },
  },
  repeated: 'This choice was already recorded.',
  undo: 'Undo this choice',
  undoSlot: 'Give up this appointment and receive other times',
  undoUntil: ({ time }) => `Possible until ${time}.`,
  back: 'Back to your private space',
};
