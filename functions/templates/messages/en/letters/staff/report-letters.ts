import type { ReportLetterMessages } from '#letters/staff/report-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const reportLetters: ReportLetterMessages = {
  'monthly-report': {
    subject: ({ month }) => `The figures of the house, ${month}`,
    opening: ({ month }) => `Here is ${month} in five figures, each with the observations behind it.`,
    moved: 'What has changed since the month before:',
    still: 'Nothing else changed enough, or on enough observations, to be reported.',
    blocked: 'What is waiting for a person now:',
    clear: 'No inquiry is blocked at this moment.',
    open: 'Open the key figures',
    compared: ({ now, before }) => `${now}, against ${before} the month before`,
    comparedFor: ({ now, before, inquiries }) => `${now}, against ${before} for ${inquiries} the month before`,
    counted: ({ what, count }) => `${what}: ${count}`,
  },
};

/** The staff's names for them. */
export const reportLetterNames: NamesOf<ReportLetterMessages> = {
  'monthly-report': 'Monthly report',
};
