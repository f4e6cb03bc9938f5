import type { StaffLanguage } from '#domain/choices/languages.ts';
import { knownMessage } from '#templates/layout/known-message.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import type { ProblemParams } from '#templates/messages/fr/staff-pages/policy-pages.ts';

/** The sentence for a kind of problem; undefined for one without a text of ours. */
export function policyProblemSentence(
  kind: string,
  params: ProblemParams,
  language: StaffLanguage,
): string | undefined {
  const sentence = knownMessage(staffPages[language].policyProblems, kind);
  return typeof sentence === 'function' ? sentence(params) : sentence;
}
