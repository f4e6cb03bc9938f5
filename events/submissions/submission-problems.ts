/** The possible problems of a submission, in the English of the API. Pages translate them by their code. */
export const submissionProblemTexts = {
  missing: 'Please fill this in.',
  'message-missing': 'Please tell us in a few words what you have in mind.',
  'too-long': 'This text is too long.',
  'hidden-in-line': 'Contains a line break, a control or a direction character.',
  'hidden-in-message': 'Contains a control or a direction character.',
  email: 'Not an e-mail address.',
  phone: 'Not a telephone number.',
  'date-form': 'A date is written YYYY-MM-DD.',
  'no-such-day': 'No such day in the calendar.',
  'day-over': 'This day is already over.',
  'day-too-far': 'This day is more than ten years away.',
  boutique: 'The house has no such boutique.',
  category: 'The house does not offer this category.',
  intent: 'The house does not offer this kind of inquiry.',
  language: 'The house does not write in this language.',
  consent: 'Your consent is needed so that we may keep your message and answer it.',
  means: 'We never ask about means, and do not accept it: please leave this field out.',
  other: 'Please check this field.',
} as const;

export type SubmissionProblemCode = keyof typeof submissionProblemTexts;

function isCode(name: string | undefined): name is SubmissionProblemCode {
  return name !== undefined && Object.hasOwn(submissionProblemTexts, name);
}

const atMost = /^At most [\d,]+ characters\.$/;

/** "At most 4,000 characters." */
export function tooLong(characters: number): string {
  return `At most ${new Intl.NumberFormat('en').format(characters)} characters.`;
}

/** The code of a problem's text; `other` for problems that only a schema reports, such as an unknown choice. */
export function problemCodeOf(text: string): SubmissionProblemCode {
  if (atMost.test(text)) return 'too-long';
  const code = Object.entries(submissionProblemTexts).find(([, known]) => known === text)?.[0];
  return isCode(code) ? code : 'other';
}
