import type { ProposingMessages } from '../../fr/staff-links/proposing.ts';

export const proposing: ProposingMessages = {
  times: 'Times to propose',
  timesHint: ({ advisor, zone }) =>
    `Free now in the calendar of ${advisor}, ${zone}. If none is ticked, the house’s choice is sent.`,
  none: 'The calendar has no free time in the weeks ahead.',
  asked: 'as the client asked',
  advised: 'the house’s choice',
  typedTime: 'Add another time',
  typedTimeHint: ({ zone }) => `Within opening hours, ${zone}.`,
  line: 'A line to the client',
  lineHint: 'In the client’s language; the letter gives it before the times.',
  sendNow: 'Send now',
  leaving: { write: 'Your letter leaves', slots: 'Your times leave', clarify: 'Your question leaves' },
  leavesNow: ({ clientName }) =>
    `${clientName} receives your e-mail in a moment. The first-response clock has stopped.`,
  preview: {
    see: 'See the letter',
    title: 'The letter as the client will receive it',
    nothingSent: 'Nothing has been sent yet. The links of the letter will open once it has left.',
    from: 'From',
    to: 'To',
    subject: 'Subject',
    frame: 'The letter',
    text: 'The same letter, in text only',
    sendLater: 'Send in ten minutes',
    change: 'Change it',
    noLetter: 'This choice sends no letter in your name.',
  },
  problems: {
    notFree: ({ at }) => `${at} is not free. Please choose another time.`,
    unreadable: 'Please choose times from this list.',
    tooMany: ({ atMost }) => `Please propose at most ${atMost} times.`,
    typedTime: ({ minutes }) => `Please give a future day and time, in steps of ${minutes} minutes.`,
  },
};
