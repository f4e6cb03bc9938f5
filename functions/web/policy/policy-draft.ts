import type { HousePolicy } from '#domain/policy/policy.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import type { Editor } from './policy-editor.ts';
import { fieldOf, policyOfForm } from './policy-form.ts';
import { checkPolicy } from './policy-problems.ts';
import { withoutUsualParts } from './usual-parts.ts';

/** The form's content: a valid policy, or its problems. */
export type Draft =
  | { readonly policy: HousePolicy; readonly errors?: undefined }
  | { readonly policy?: undefined; readonly errors: readonly FieldError[] };

/** The only parser of the editor's fields, so that the check while typing and publishing find the same problems. */
export function draftOf(
  { values, basis, published }: Editor,
  { pageLanguage }: Pick<StaffRequest, 'pageLanguage'>,
): Draft {
  const { candidate, unread } = policyOfForm(values, basis, pageLanguage);
  const checked = checkPolicy(candidate, pageLanguage);
  if (unread.length === 0 && checked.policy !== undefined)
    return { policy: withoutUsualParts(checked.policy, published) };
  const isUnread = (path: string) => unread.some((problem) => problem.path === path);
  const problems = [...unread, ...(checked.problems ?? []).filter(({ path }) => !isUnread(path))];
  const names = Object.keys(values);
  return { errors: problems.map(({ path, message }) => ({ field: fieldOf(path, names), message })) };
}
