import type { SubmissionProblemMessages } from '../../fr/client-pages/submission-problems.ts';

export const submissionProblems: SubmissionProblemMessages = {
  missing: 'Please fill this in.',
  'message-missing': 'Please tell us in a few lines what you are looking for.',
  'too-long': 'This text is a little too long.',
  'hidden-in-line': 'This field contains a line break or an invisible character.',
  'hidden-in-message': 'The message contains an invisible character.',
  email: 'This address does not look complete.',
  phone: 'This number does not look complete.',
  'date-form': 'A date is written YYYY-MM-DD.',
  'no-such-day': 'There is no such day in the calendar.',
  'day-over': 'This day is already over.',
  'day-too-far': 'This day is more than ten years away.',
  boutique: 'The house has no such boutique.',
  category: 'The house does not offer this category.',
  intent: 'The house does not offer this kind of inquiry.',
  language: 'The house does not write in this language.',
  consent: 'Your consent is needed so that we may keep your message and answer it.',
  means: 'We never ask about your means: please leave this field out.',
  other: 'Please check this field.',
};
