import * as z from 'zod';
import type { PolicyReader } from '#ports/policy-repository.ts';
import { policyLabel } from '#templates/pages/policy/policy-label.ts';
import { fieldProblems } from '#web/http/field-problems.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { type FieldProblem, HttpProblemError } from '#web/http/problem.ts';
import { readFields, readForm } from '#web/http/request-body.ts';
import { type HttpReply, json } from '#web/http/response.ts';
import { draftOf } from './policy-draft.ts';
import { openEditor } from './policy-editor.ts';
import { checkPolicy } from './policy-problems.ts';

const asked = z.strictObject({ policy: z.unknown() });

function problemsOfDocument(fields: unknown, { pageLanguage }: StaffRequest): readonly FieldProblem[] {
  const body = asked.safeParse(fields);
  if (body.success) return checkPolicy(body.data.policy, pageLanguage).problems ?? [];
  const errors = fieldProblems(body.error);
  throw new HttpProblemError(400, 'Send a policy, or the fields of the editor.', errors);
}

/** The fields as the editor's page names them; a problem's path is the name of its field. */
async function problemsOfForm(
  ports: { readonly policies: PolicyReader },
  request: StaffRequest,
): Promise<readonly FieldProblem[]> {
  // No button was pressed, yet the fields are those the person typed, emptied boxes included.
  const editor = await openEditor(ports, request, { ...readForm(request), choice: 'check' });
  return (draftOf(editor, request).errors ?? []).map(({ field, message }) => ({ path: field, message }));
}

/**
 * `POST /api/policy/check`: the problems that publishing would report; nothing is changed, and a broken rule is no
 * error.
 */
export async function checkReply(
  ports: { readonly policies: PolicyReader },
  request: StaffRequest,
): Promise<HttpReply> {
  const { kind, fields } = readFields(request);
  const found = kind === 'json' ? problemsOfDocument(fields, request) : await problemsOfForm(ports, request);
  const labelled = ({ path, message }: FieldProblem) => ({
    path,
    label: policyLabel(path, request.pageLanguage),
    message,
  });
  return json({ ok: found.length === 0, problems: found.map(labelled) });
}
