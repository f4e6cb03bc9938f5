import type { HandOverNoteMessages } from '../../fr/staff-letter-parts/hand-over-note.ts';

export const handOverNote: HandOverNoteMessages = {
  stands: ({ stage }) => `Where it stands: ${stage}.`,
  lastMessage: ({ when, text }) => `The client’s last message, ${when}: ${text}`,
  next: {
    received: { plain: 'Next: the inquiry is being read.' },
    'awaiting-first-response': {
      plain: 'Next: answer the client.',
      dated: ({ when }) => `Next: answer the client before ${when}.`,
    },
    responded: { plain: 'Next: the answer has just been given, and it is the client’s turn.' },
    incomplete: { plain: 'Next: the client was asked for a detail, and their answer will reach you.' },
    'awaiting-client': {
      plain: 'Next: it is the client’s turn, and the house follows up for you.',
      dated: ({ when }) => `Next: the client is choosing among the times offered, held until ${when}.`,
    },
    appointment: {
      plain: 'Next: the appointment agreed.',
      dated: ({ when }) => `Next: the appointment on ${when}.`,
    },
    'awaiting-outcome': { plain: 'Next: record the outcome of the appointment.' },
    paused: { plain: 'Next: the inquiry is paused.' },
    closed: { plain: 'Next: nothing, the inquiry is closed.' },
  },
};
