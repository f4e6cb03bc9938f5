import type { z } from 'zod';
import type { StaffLanguage } from '#domain/choices/languages.ts';
import { housePolicy, type PolicyDocument } from '#events/policy/house-policy.ts';
import type { ProblemParams } from '#templates/messages/fr/staff-pages/policy-pages.ts';
import { policyProblemSentence } from '#templates/pages/policy/policy-problem-sentence.ts';
import type { FieldProblem } from '#web/http/problem.ts';

type Issue = z.core.$ZodIssue;

function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function paramsOf(issue: Issue): ProblemParams {
  switch (issue.code) {
    case 'too_small':
      return {
        limit: Number(issue.minimum),
        of: issue.origin === 'number' || issue.origin === 'int' ? 'number' : 'list',
      };
    case 'too_big':
      return {
        limit: Number(issue.maximum),
        of: issue.origin === 'number' || issue.origin === 'int' ? 'number' : 'list',
      };
    case 'invalid_value':
      return { accepted: issue.values.map(String) };
    case 'invalid_type':
      return { expected: issue.expected, isMissing: issue.input === undefined };
    default:
      return {};
  }
}

/** The kind of a problem: the name of one of our own rules, or that of the schema library. */
function kindOf(issue: Issue): string {
  const rule: unknown = issue.code === 'custom' ? issue.params?.rule : undefined;
  return typeof rule === 'string' ? rule : issue.code;
}

function problemsOf(issue: Issue, language: StaffLanguage): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const message = policyProblemSentence('unknown-field', {}, language) ?? issue.message;
    return issue.keys.map((key) => ({ path: pathText([...issue.path, key]), message }));
  }
  const message = policyProblemSentence(kindOf(issue), paramsOf(issue), language) ?? issue.message;
  return [{ path: pathText(issue.path), message }];
}

export type CheckedPolicy =
  | { readonly policy: PolicyDocument; readonly problems?: undefined }
  | { readonly policy?: undefined; readonly problems: readonly FieldProblem[] };

/** A valid policy, or each place where a rule is broken, with a plain sentence. */
export function checkPolicy(candidate: unknown, language: StaffLanguage): CheckedPolicy {
  const checked = housePolicy.safeParse(candidate, { reportInput: true });
  if (checked.success) return { policy: checked.data };
  return { problems: checked.error.issues.flatMap((issue) => problemsOf(issue, language)) };
}
