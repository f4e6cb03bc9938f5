import { planDaysAhead } from '#domain/calendar/date-bounds.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, localDateOf } from '#domain/calendar/local-date.ts';
import type { Language } from '#domain/choices/languages.ts';
import type { HouseProfile } from '#domain/house/house.ts';
import { offersCategory, offersIntent } from '#domain/policy/inquiry-choices.ts';
import type { InquiryIntent } from '#domain/policy/inquiry-facts.ts';
import type { InquirySubmission, SubmissionProblem } from '#events/submissions/inquiry-submission.ts';
import { submissionProblemTexts, tooLong } from '#events/submissions/submission-problems.ts';

/** What the schema cannot know: today's date, the boutiques there are, how long a message this house reads. */
export function problemsInHouse(
  house: HouseProfile,
  submission: Pick<InquirySubmission, 'desiredOn' | 'boutiqueId' | 'category'> & {
    readonly message?: string | undefined;
    readonly intent?: InquiryIntent | undefined;
    readonly language?: Language | undefined;
  },
  at: Instant,
): SubmissionProblem[] {
  const problems: SubmissionProblem[] = [];
  const today = localDateOf(at, house.policy.identity.timeZone);
  if (submission.desiredOn !== undefined && submission.desiredOn < today) {
    problems.push({ path: 'desiredOn', message: submissionProblemTexts['day-over'] });
  }
  if (submission.desiredOn !== undefined && submission.desiredOn > addDays(today, planDaysAhead)) {
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
