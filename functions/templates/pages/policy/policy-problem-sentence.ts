import type { StaffLanguage } from '#domain/policy/language.ts';
import { knownMessage } from '#templates/layout/known-message.ts';
import type { ProblemParams } from '#templates/messages/contracts/staff-pages/policy/policy-problems.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';

/** The sentence for a kind of problem; undefined for one without a text of ours. */
export function policyProblemSentence(
  kind: string,
  params: ProblemParams,
  language: StaffLanguage,
): string | undefined {
  const sentence = knownMessage(staffPages[language].policyProblems, kind);
  return typeof sentence === 'function' ? sentence(params) : sentence;
}
