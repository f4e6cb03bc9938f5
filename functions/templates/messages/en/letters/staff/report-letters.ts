import type { ReportLetterMessages } from '#letters/staff/report-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const reportLetters: ReportLetterMessages = {
  'triage-digest': {
    subject: ({ count }) => (count === 1 ? 'One message to read' : `${count} messages to read`),
    opening: ({ count }) =>
      count === 1
        ? 'The automatic reading has not decided on one message. One verdict is enough for the inquiry to go on.'
        : `The automatic reading has not decided on ${count} messages. One verdict on each is enough for the inquiry to go on.`,
    because: {
      doubtful: 'the reading is not sure',
      incomplete: 'too little detail',
      premature: 'set aside, no project yet',
      audit: 'closed, to be checked',
    },
    item: ({ reference, because, at }) => `${reference}, received ${at}: ${because}`,
    more: ({ count }) => (count === 1 ? 'and one more' : `and ${count} more`),
    action: 'Open triage',
  },
  'monthly-report': {
    subject: ({ month }) => `The figures of the house, ${month}`,
    opening: ({ month }) =>
      `Here is ${month}: first the promises that were not kept, then the five figures, each with the observations behind it.`,
    moved: 'What has changed since the month before:',
    still: 'Nothing else changed enough, or on enough observations, to be reported.',
    levers: 'Three levers for the month that begins:',
    leverLine: ({ figure, value, act }) => `${figure}: ${value}. ${act}`,
    choose:
      'Which one will you take up? Choose it on the page of levers: next month’s letter will say what came of it.',
    decided: ({ figure }) => `Last month you chose to work on “${figure}”. Here is what came of it:`,
    blocked: 'What is waiting for a person now:',
    clear: 'No inquiry is blocked at this moment.',
    open: 'Open the key figures',
    decide: 'Choose the lever',
    compared: ({ now, before }) => `${now}, against ${before} the month before`,
    comparedFor: ({ now, before, inquiries }) => `${now}, against ${before} for ${inquiries} the month before`,
    counted: ({ what, count }) => `${what}: ${count}`,
  },
};

/** The staff's names for them. */
export const reportLetterNames: NamesOf<ReportLetterMessages> = {
  'triage-digest': 'Messages to read',
  'monthly-report': 'Monthly report',
};
