import type { SubmissionProblem } from '#events/submissions/inquiry-submission.ts';
import { problemCodeOf } from '#events/submissions/submission-problems.ts';
import type { ClientLanguage } from '#templates/i18n/language.ts';
import { clientPages } from '#templates/messages/client-pages.ts';

/** What is wrong with a field, said to the person who filled it in; JSON clients read the English of the contract. */
export function submissionProblemMessage({ message }: SubmissionProblem, language: ClientLanguage): string {
  return clientPages[language].submissionProblems[problemCodeOf(message)];
}
