import { SlotPassedError, SlotTakenError } from '#domain/appointments/agenda.ts';
import { TimeNotPossibleError } from '#domain/appointments/chosen-times.ts';
import { type StaffCommand, staffChoices } from '#domain/choices/staff-choices.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { mayCommand } from '#domain/permissions/may-command.ts';
import { isInTriage } from '#domain/triage/triage.ts';
import type { LetterPreviews } from '#ports/letters.ts';
import type { Said } from '#templates/messages/fr/staff-pages/inquiry.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readForm } from '#web/http/request-body.ts';
import { type HttpReply, json, seeOther } from '#web/http/response.ts';
import { timesProblem } from '#web/staff-link/chosen-times-form.ts';
import { asksForPreview, letterPreview } from '#web/staff-link/letter-preview.ts';
import type { StaffChoicePorts, StaffFields } from '#web/staff-link/staff-choice.ts';
import type { ChoiceProblem } from '#web/staff-link/staff-choice-schema.ts';
import { readDossier } from '#web/staff-link/staff-link-response.ts';
import { type InquiryDetailPorts, inquiryDetail } from './inquiries-api.ts';
import { commandNamed, staffCommands } from './staff-commands.ts';

export type StaffCommandRequestPorts = InquiryDetailPorts & StaffChoicePorts & { readonly previews: LetterPreviews };

/** The form cannot be carried out with these values. */
class FormRefusedError extends ProductError {
  override readonly name = 'FormRefusedError';
  readonly errors: readonly ChoiceProblem[];
  constructor(errors: readonly ChoiceProblem[]) {
    super('The form cannot be carried out as it is.');
    this.errors = errors;
  }
}

/** From the list of triage a verdict is the first one: a page opened before a colleague's verdict does not undo theirs. */
function refuseIfDecided(fields: StaffFields, inquiry: Inquiry): void {
  if (fields.then !== 'triage' || isInTriage(inquiry)) return;
  throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} waits in triage no more.`);
}

async function perform(
  ports: StaffCommandRequestPorts,
  request: StaffRequest,
  command: StaffCommand,
  fields: StaffFields,
): Promise<void> {
  const { house, member, at } = request;
  // A system gets the English of the API, as under /api; a person gets their own language.
  const language = request.isApi ? 'en' : request.pageLanguage;
  await retryOnConflict(async () => {
    const inquiry = await ports.inquiries.read(request.parameter('inquiryId'));
    if (!mayCommand(house, command, inquiry, member))
      throw new HttpProblemError(403, 'This is for the owner of the inquiry, or for a manager.');
    refuseIfDecided(fields, inquiry);
    const read = staffCommands[command].read(fields, { house, inquiry, language, at });
    if (!read.ok) throw new FormRefusedError(read.errors);
    try {
      await read.perform(ports, { house, inquiry, member, byId: member.staffId }, at);
    } catch (error) {
      if (!(error instanceof TimeNotPossibleError)) throw error;
      throw new FormRefusedError([timesProblem(error, { house, inquiry, language })]);
    }
  });
}

/** The letter of an answer, before it is sent; or the form again, to change it. */
async function previewed(
  ports: StaffCommandRequestPorts,
  request: StaffRequest,
  command: StaffCommand,
  fields: StaffFields,
): Promise<HttpReply> {
  const { house, member, at, pageLanguage: language } = request;
  const inquiry = await ports.inquiries.read(request.parameter('inquiryId'));
  if (!mayCommand(house, command, inquiry, member))
    throw new HttpProblemError(403, 'This is for the owner of the inquiry, or for a manager.');
  if (!staffCommands[command].isOffered({ house, inquiry }, at)) {
    throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} awaits no answer.`);
  }
  if (!asksForPreview(fields)) return inquiryDetail(ports, request, { choice: command, values: fields, errors: [] });
  const reading = { house, inquiry, language, at };
  const read = staffCommands[command].read(fields, reading);
  if (!read.ok) throw new FormRefusedError(read.errors);
  const dossier = await readDossier(ports, { house, inquiry });
  const shown = await letterPreview(ports, request, { fields, reading, dossier, byId: member.staffId });
  if ('status' in shown) return shown;
  throw new FormRefusedError(shown);
}

/** Redirects to the page with GET, so that a reload repeats nothing. */
function back(request: StaffRequest, said: Said, fields: StaffFields = {}): HttpReply {
  const language = request.requestedLanguage === undefined ? '' : `&lang=${request.pageLanguage}`;
  if (fields.then === 'triage') return seeOther(`/triage?said=${said}&of=${request.parameter('inquiryId')}${language}`);
  return seeOther(`/inquiries/${request.parameter('inquiryId')}?said=${said}${language}`);
}

/** The refusal, if it is an expected one: the inquiry changed, or the time was taken. */
function hindranceOf(error: unknown): Extract<Said, 'overtaken' | 'slot-taken'> | undefined {
  if (error instanceof InquiryStateError) return 'overtaken';
  return error instanceof SlotTakenError || error instanceof SlotPassedError ? 'slot-taken' : undefined;
}

async function hindered(
  ports: StaffCommandRequestPorts,
  request: StaffRequest,
  fields: StaffFields,
  error: unknown,
): Promise<HttpReply> {
  if (error instanceof FormRefusedError) {
    const { errors } = error;
    if (!request.isApi) return inquiryDetail(ports, request, { choice: fields.choice ?? '', values: fields, errors });
    const problems = errors.map(({ field, message }) => ({ path: field, message }));
    throw new HttpProblemError(400, 'The inquiry cannot be steered like that.', problems);
  }
  const hindrance = hindranceOf(error);
  if (hindrance === undefined) throw error;
  if (!request.isApi) return back(request, hindrance, fields);
  throw new HttpProblemError(409, 'The inquiry does not allow it as it stands now.');
}

/**
 * `POST /inquiries/{id}` and `/api/inquiries/{id}`: a manager or the owner applies a staff command. The field `choice`
 * names it; the other fields are those of its form.
 */
export async function staffCommandRequest(ports: StaffCommandRequestPorts, request: StaffRequest): Promise<HttpReply> {
  const fields = readForm(request);
  const command = commandNamed(fields.choice);
  if (command === undefined) {
    throw new HttpProblemError(400, 'A choice is needed.', [{ path: 'choice', message: 'Unknown.' }]);
  }
  const { said } = staffChoices[command];
  try {
    if (fields.preview !== undefined && !request.isApi) return await previewed(ports, request, command, fields);
    await perform(ports, request, command, fields);
  } catch (error) {
    return hindered(ports, request, fields, error);
  }
  const isLetter = command === 'write' || command === 'slots' || command === 'clarify';
  if (!request.isApi) return back(request, isLetter && fields.leaves === 'now' ? 'leaving' : said, fields);
  return json({ choice: command, said, recordedAt: request.at });
}
