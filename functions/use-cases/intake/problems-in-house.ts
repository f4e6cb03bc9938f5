import { clientToday } from '#domain/calendar/client-today.ts';
import { planDaysAhead } from '#domain/calendar/date-bounds.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, localDateOf } from '#domain/calendar/local-date.ts';
import type { Language } from '#domain/choices/languages.ts';
import type { HouseProfile } from '#domain/house/house.ts';
import { offersCategory, offersIntent } from '#domain/policy/inquiry-choices.ts';
import type { InquiryIntent } from '#domain/policy/inquiry-facts.ts';
import type { InquirySubmission, SubmissionProblem } from '#events/submissions/inquiry-submission.ts';
import { submissionProblemTexts, tooLong } from '#events/submissions/submission-problems.ts';

/**
 * Problems that the schema cannot find: the client's date today, the boutiques that exist, the length of a message this
 * house accepts.
 */
export function problemsInHouse(
  house: HouseProfile,
  submission: Pick<InquirySubmission, 'desiredOn' | 'boutiqueId' | 'category'> & {
    readonly message?: string | undefined;
    readonly intent?: InquiryIntent | undefined;
    readonly language?: Language | undefined;
    readonly timeZone?: string | undefined;
  },
  at: Instant,
): SubmissionProblem[] {
  const problems: SubmissionProblem[] = [];
  const { desiredOn } = submission;
  const today = localDateOf(at, house.policy.identity.timeZone);
  if (desiredOn !== undefined && desiredOn < clientToday(at, house.policy.identity.timeZone, submission.timeZone)) {
    problems.push({ path: 'desiredOn', message: submissionProblemTexts['day-over'] });
  }
  if (desiredOn !== undefined && desiredOn > addDays(today, planDaysAhead)) {
    problems.push({ path: 'desiredOn', message: submissionProblemTexts['day-too-far'] });
  }
  const { maximumMessageCharacters: atMost } = house.policy.intake;
  if ((submission.message ?? '').length > atMost) {
    problems.push({ path: 'message', message: tooLong(atMost) });
  }
  const { boutiqueId } = submission;
  if (
    boutiqueId !== undefined &&
    !house.boutiques.some((boutique) => boutique.boutiqueId === boutiqueId && boutique.closed !== true)
  ) {
    problems.push({ path: 'boutiqueId', message: submissionProblemTexts.boutique });
  }
  if (!offersCategory(house.policy, submission.category)) {
    problems.push({ path: 'category', message: submissionProblemTexts.category });
  }
  if (submission.language !== undefined && !house.policy.identity.languages.includes(submission.language)) {
    problems.push({ path: 'language', message: submissionProblemTexts.language });
  }
  if (!offersIntent(house.policy, submission.intent)) {
    problems.push({ path: 'intent', message: submissionProblemTexts.intent });
  }
  return problems;
}
