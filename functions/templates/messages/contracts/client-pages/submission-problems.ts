/** The problem of a form field, shown beside it; the codes are those of the submission's contract. */
export interface SubmissionProblemMessages {
  readonly missing: string;
  readonly 'message-missing': string;
  readonly 'too-long': string;
  readonly 'hidden-in-line': string;
  readonly 'hidden-in-message': string;
  readonly email: string;
  readonly phone: string;
  readonly 'date-form': string;
  readonly 'no-such-day': string;
  readonly 'day-over': string;
  readonly 'day-too-far': string;
  readonly boutique: string;
  readonly category: string;
  readonly intent: string;
  readonly language: string;
  readonly consent: string;
  readonly means: string;
  readonly other: string;
}
