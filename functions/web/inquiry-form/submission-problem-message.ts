import type { SubmissionProblem } from '#events/submissions/inquiry-submission.ts';
import { problemCodeOf } from '#events/submissions/submission-problems.ts';
import type { ClientLanguage } from '#templates/i18n/language.ts';
import { clientPages } from '#templates/messages/catalogues.ts';

/** The problem of a field in the client's language; JSON clients get the English of the contract. */
export function submissionProblemMessage({ message }: SubmissionProblem, language: ClientLanguage): string {
  return clientPages[language].submissionProblems[problemCodeOf(message)];
}
