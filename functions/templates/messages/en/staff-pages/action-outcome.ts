import type { ActionOutcomeMessages } from '../../contracts/staff-pages/action-outcome.ts';

export const actionOutcome: ActionOutcomeMessages = {
  titles: {
    answered: 'Your answer is noted',
    slots: 'Your times will leave in a moment',
    clarify: 'Your question will leave in a moment',
    'off-target': 'The inquiry is redirected',
    'hand-over': 'The inquiry has changed hands',
    meeting: 'The outcome of the meeting is noted',
    ended: 'There is nothing left to do here',
    undone: 'It is undone',
  },
  repeated: 'It was already recorded, and nothing was done twice.',
  recorded: ({ at, by }) => (by ? `Recorded ${at} by ${by}.` : `Recorded ${at}.`),
  undo: 'Undo this decision',
  undoUntil: ({ time }) => `Possible until ${time}.`,
  reopen: 'Back to the inquiry',
  open: 'Everything about this inquiry',
  endings: {
    declined: ({ clientName }) => `${clientName} has withdrawn from this inquiry. No other message will leave.`,
    'left-alone': ({ clientName }) => `${clientName} wishes to be left alone. Please do not get in touch again.`,
    'consent-withdrawn': ({ clientName }) =>
      `${clientName} has withdrawn their consent. Please do not get in touch any more; every follow-up stops.`,
    rest: ({ clientName }) =>
      `${clientName} asked for a pause. The inquiry rests, and the client will come back in their own time.`,
    paused: ({ clientName }) => `The inquiry from ${clientName} is paused.`,
    closed: ({ clientName }) => `The inquiry from ${clientName} is closed.`,
  },
  answered: ({ clientName, channel }) => `You answered ${clientName} ${channel}. The first-response clock has stopped.`,
  slots: ({ clientName }) =>
    `In ten minutes, ${clientName} will receive two or three times from your agenda, kept for them to choose. The first-response clock has stopped.`,
  clarify: ({ clientName }) =>
    `In ten minutes, ${clientName} will receive it by e-mail, signed with your name. Their answer will reach you.`,
  offTarget: ({ clientName, reason }) =>
    `Reason: ${reason}. In ten minutes, a courteous note will show ${clientName} the right door.`,
  offTargetUnanswered: ({ reason }) => `Reason: ${reason}. No message will be sent.`,
  handedOver: ({ clientName, colleagueName }) =>
    `${colleagueName} now has the inquiry from ${clientName}, and receives your note.`,
  undone: ({ clientName }) => `The inquiry from ${clientName} is as you found it, and the clock is running.`,
  meetingUndone: ({ clientName }) => `The outcome of the meeting with ${clientName} is still to be noted.`,
};
