import { figureDaysAhead, isDateInBounds } from '#domain/calendar/date-bounds.ts';
import { addDays, isLocalDate, localDateOf, startOfLocalDate } from '#domain/calendar/local-date.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { diffPolicies } from '#domain/policy/policy-diff.ts';
import { PolicyChangedError } from '#domain/policy/policy-version.ts';
import type { PolicyReader, PolicyRepository } from '#ports/policy-repository.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { policyProblemSentence } from '#templates/pages/policy/policy-problem-sentence.ts';
import { publishPolicy } from '#use-cases/policy/publish-policy.ts';
import type { PeriodPorts } from '#use-cases/policy/read-replayed-period.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readForm } from '#web/http/request-body.ts';
import { type HttpReply, page, seeOther } from '#web/http/response.ts';
import { effectiveInstant } from './policy-api.ts';
import { type Draft, draftOf } from './policy-draft.ts';
import { type Editor, editorPage, openEditor } from './policy-editor.ts';
import { formOf } from './policy-form.ts';
import { instantOfMoment, runPreview } from './policy-preview-api.ts';
import { previewView } from './policy-preview-view.ts';
import { checkPolicy } from './policy-problems.ts';

type EditPorts = PeriodPorts & { readonly policies: PolicyRepository };

function readText(editor: Editor, { pageLanguage }: StaffRequest): Draft {
  const refuse = (messages: readonly string[]): Draft => ({
    errors: messages.map((message) => ({ field: 'json', message })),
  });
  try {
    const checked = checkPolicy(JSON.parse(editor.json), pageLanguage);
    if (checked.policy !== undefined) return { policy: checked.policy };
    return refuse(checked.problems.map(({ path, message }) => `${path}: ${message}`));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse([policyProblemSentence('json-unread', {}, pageLanguage) ?? error.message]);
  }
}

function fromText(editor: Editor, request: StaffRequest): HttpReply {
  const draft = readText(editor, request);
  if (draft.policy === undefined) return page(editorPage(editor, request, { errors: draft.errors }), 400);
  const values = formOf(draft.policy, request.pageLanguage);
  const read = { ...editor, basis: draft.policy, values };
  return page(editorPage(read, request, { isReadFromText: true }));
}

async function preview(ports: EditPorts, editor: Editor, policy: HousePolicy, request: StaffRequest) {
  const { timeZone } = request.house.policy.identity;
  const { from, to } = editor.period;
  const wrong = (message: string) =>
    page(editorPage(editor, request, { errors: [{ field: 'previewFrom', message }] }), 400);
  if (!isLocalDate(from) || !isLocalDate(to)) return wrong('YYYY-MM-DD');
  const today = localDateOf(request.at, timeZone);
  if (![from, to].every((date) => isDateInBounds(date, today, figureDaysAhead)))
    return wrong(staffPages[request.pageLanguage].policyPage.previewOutOfRange);
  try {
    const period = { from: instantOfMoment(from, timeZone), to: instantOfMoment(addDays(to, 1), timeZone) };
    const result = await runPreview(ports, policy, period, request.at);
    return page(editorPage(editor, request, { preview: previewView(result, editor, request) }));
  } catch (error) {
    if (!(error instanceof HttpProblemError)) throw error;
    return wrong(error.message);
  }
}

/** The instant of a date and a time of day in the house's time zone. @throws HttpProblemError */
function effectiveOf({ publication }: Editor, { at, house }: StaffRequest): string | undefined {
  if (!publication.isLater) return undefined;
  const { on, time } = publication;
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:h]([0-5]\d)$/.exec(time.trim()) ?? [];
  if (!isLocalDate(on) || hours === undefined) throw new HttpProblemError(400, 'YYYY-MM-DD, HH:MM');
  const midnight = Date.parse(startOfLocalDate(on, house.policy.identity.timeZone));
  return effectiveInstant(new Date(midnight + (Number(hours) * 60 + Number(minutes)) * 60_000).toISOString(), at);
}

async function publish(ports: EditPorts, editor: Editor, policy: HousePolicy, request: StaffRequest) {
  const { basedOn, publication } = editor;
  const wrong = (field: string, message: string, status: number) =>
    page(editorPage(editor, request, { errors: [{ field, message }] }), status);
  try {
    const effectiveFrom = effectiveOf(editor, request);
    const note = publication.note === '' ? undefined : publication.note;
    const publishedBy = request.member.staffId;
    const entry = await publishPolicy(ports, { policy, basedOn, publishedBy, effectiveFrom, note }, request.at);
    return seeOther(`/policy?published=${entry.version}&lang=${request.pageLanguage}`);
  } catch (error) {
    if (error instanceof PolicyChangedError)
      return wrong('note', staffPages[request.pageLanguage].policyPage.conflict, 409);
    if (error instanceof HttpProblemError) return wrong('effectiveOn', error.message, 400);
    throw error;
  }
}

/** `GET /policy` */
export async function showPolicy(
  ports: { readonly policies: PolicyReader },
  request: StaffRequest,
): Promise<HttpReply> {
  const editor = await openEditor(ports, request, {});
  return page(editorPage(editor, request, { published: request.query.published }));
}

/** `POST /policy`: compares, previews, parses the document's text, or publishes; typed values are never lost. */
export async function editPolicy(ports: EditPorts, request: StaffRequest): Promise<HttpReply> {
  const fields = readForm(request);
  const editor = await openEditor(ports, request, fields);
  if (fields.choice === 'read-text') return fromText(editor, request);
  const draft = draftOf(editor, request);
  if (draft.policy === undefined) return page(editorPage(editor, request, { errors: draft.errors }), 400);
  switch (fields.choice) {
    case 'preview':
      return preview(ports, editor, draft.policy, request);
    case 'publish':
      return publish(ports, editor, draft.policy, request);
    default:
      return page(
        editorPage(editor, request, { differences: diffPolicies(editor.published, draft.policy), draft: draft.policy }),
      );
  }
}
