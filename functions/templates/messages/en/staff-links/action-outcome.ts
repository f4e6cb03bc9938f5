import type { ActionOutcomeMessages } from '../../fr/staff-links/action-outcome.ts';

export const actionOutcome: ActionOutcomeMessages = {
  titles: {
    answered: 'Your answer is recorded',
    write: 'Your letter is about to be sent',
    slots: 'Your times are about to be sent',
    clarify: 'Your question is about to be sent',
    'off-target': 'The inquiry is redirected',
    'take-over': 'The inquiry is yours',
    'hand-over': 'The inquiry is handed over',
    meeting: 'The meeting outcome is recorded',
    ended: 'This inquiry needs no further action',
    undone: 'The decision has been undone',
  },
  repeated: 'It was already recorded: nothing was done twice.',
  recorded: ({ at, by }) => (by ? `Recorded ${at} by ${by}.` : `Recorded ${at}.`),
  undo: 'Undo this decision',
  undoUntil: ({ time }) => `Possible until ${time}.`,
  reopen: 'Back to the inquiry',
  open: 'Open the inquiry page',
  endings: {
    declined: ({ clientName }) =>
      `${clientName} does not wish to continue with this inquiry. No further message will be sent.`,
    'left-alone': ({ clientName }) =>
      `${clientName} does not wish to be contacted any more. Please do not get in touch again.`,
    'consent-withdrawn': ({ clientName }) =>
      `${clientName} has withdrawn consent. Please do not get in touch any more; all follow-up stops.`,
    rest: ({ clientName }) => `${clientName} asked for a pause. The inquiry is paused until they come back.`,
    paused: ({ clientName }) => `The inquiry from ${clientName} is paused.`,
    closed: ({ clientName }) => `The inquiry from ${clientName} is closed.`,
  },
  answered: ({ clientName, channel }) => `You answered ${clientName} ${channel}. The first-response clock has stopped.`,
  written: ({ clientName }) =>
    `In ten minutes, ${clientName} will receive it by e-mail, signed with your name. The first-response clock has stopped.`,
  slots: ({ clientName }) =>
    `In ten minutes, ${clientName} will receive the times from your calendar, reserved until they choose. The first-response clock has stopped.`,
  clarify: ({ clientName }) =>
    `In ten minutes, ${clientName} will receive it by e-mail, signed with your name. You will receive their answer.`,
  offTarget: ({ clientName, reason }) =>
    `Reason: ${reason}. In ten minutes, a courteous message will tell ${clientName} whom to contact.`,
  offTargetUnanswered: ({ reason }) => `Reason: ${reason}. No message will be sent.`,
  takenOver: ({ clientName }) =>
    `You now look after the inquiry from ${clientName}. A letter brings you the link to answer by.`,
  handedOver: ({ clientName, colleagueName }) =>
    `${colleagueName} is now responsible for the inquiry from ${clientName}, and receives your note.`,
  undone: ({ clientName }) => `The inquiry from ${clientName} is as you found it, and the clock is running.`,
  meetingUndone: ({ clientName }) => `The outcome of the meeting with ${clientName} is still to be recorded.`,
};
