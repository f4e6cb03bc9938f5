import { z } from 'zod';
import type { PolicyReader } from '#ports/policy-repository.ts';
import type { StaffRequest } from '#runtime/http.ts';
import { readFields, readForm } from '#runtime/http-body.ts';
import { type FieldProblem, HttpProblemError } from '#runtime/http-problem.ts';
import { type HttpReply, json } from '#runtime/http-reply.ts';
import { refuseUnlessManager } from '#runtime/manager-only.ts';
import { draftOf } from '#runtime/policy-draft.ts';
import { openEditor } from '#runtime/policy-editor.ts';
import { checkPolicy } from '#runtime/policy-problems.ts';
import { policyLabel } from '#templates/pages/policy-words.ts';

const asked = z.strictObject({ policy: z.unknown() });

function problemsOfDocument(fields: unknown, { pageLanguage }: StaffRequest): readonly FieldProblem[] {
  const body = asked.safeParse(fields);
  if (body.success) return checkPolicy(body.data.policy, pageLanguage).problems ?? [];
  const errors = body.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new HttpProblemError(400, 'Send a policy, or the fields of the editor.', errors);
}

/** The fields as the editor's page holds them; a path is then the name of the field a problem belongs to. */
async function problemsOfForm(
  ports: { readonly policies: PolicyReader },
  request: StaffRequest,
): Promise<readonly FieldProblem[]> {
  // No button was pressed, yet the fields are what the person typed, emptied boxes included.
  const editor = await openEditor(ports, request, { ...readForm(request), choice: 'check' });
  return (draftOf(editor, request).errors ?? []).map(({ field, message }) => ({ path: field, message }));
}

/** `POST /api/policy/check`: what publishing would refuse, said beforehand; nothing is changed, and broken is no error. */
export async function checkReply(
  ports: { readonly policies: PolicyReader },
  request: StaffRequest,
): Promise<HttpReply> {
  refuseUnlessManager(request);
  const { kind, fields } = readFields(request);
  const found = kind === 'json' ? problemsOfDocument(fields, request) : await problemsOfForm(ports, request);
  const labelled = ({ path, message }: FieldProblem) => ({
    path,
    label: policyLabel(path, request.pageLanguage),
    message,
  });
  return json({ ok: found.length === 0, problems: found.map(labelled) });
}
