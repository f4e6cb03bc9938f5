import { TimeNotPossibleError } from '#domain/appointments/chosen-times.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Dossier } from '#ports/dossier.ts';
import type { LetterPreviews } from '#ports/letters.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { staffLinks } from '#templates/messages/catalogues.ts';
import { letterPreviewPage } from '#templates/pages/staff-link/letter-preview.ts';
import { previewAnswer } from '#use-cases/first-response/preview-answer.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, page } from '#web/http/response.ts';
import { timesProblem } from './chosen-times-form.ts';
import { answerNamed } from './staff-answers.ts';
import type { StaffFields, StaffReading } from './staff-choice.ts';
import type { ChoiceProblem } from './staff-choice-schema.ts';

export interface PreviewPorts {
  readonly agendas: AgendaReader;
  readonly previews: LetterPreviews;
}

/** The letter is shown in a frame without scripts, whose styles are its own. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/** Whether the form was sent to see its letter. */
export function asksForPreview({ preview }: StaffFields): boolean {
  return preview === 'letter';
}

/**
 * The letter of a posted answer, as the client would receive it; the problems of a form that has none. The form has
 * been read without a problem of its fields.
 */
export async function letterPreview(
  ports: PreviewPorts,
  request: HttpRequest,
  { fields, reading, dossier, byId }: PreviewOf,
): Promise<HttpReply | readonly ChoiceProblem[]> {
  const { language, house, inquiry, at } = reading;
  const { proposing } = staffLinks[language];
  const answer = answerNamed(fields.choice)?.drafted?.(fields, reading);
  if (answer?.choice !== 'write' && answer?.choice !== 'slots' && answer?.choice !== 'clarify') {
    return [{ field: 'choice', message: proposing.preview.noLetter }];
  }
  try {
    const letter = await previewAnswer(ports, dossier, answer, byId, at);
    if (letter === undefined) return [{ field: 'times', message: proposing.none }];
    const rendered = ports.previews.show(letter, `https://${request.header('host') ?? 'host.invalid'}`);
    const { preview: _asked, lang: _language, ...kept } = fields;
    const view = {
      house: brandOf(house.policy.identity),
      language,
      clientLanguage: letter.language,
      actionPath: request.path,
      reference: inquiry.reference,
      letter: rendered,
      fields: kept,
    };
    return page(letterPreviewPage(view), 200, headers);
  } catch (error) {
    if (!(error instanceof TimeNotPossibleError)) throw error;
    return [timesProblem(error, reading)];
  }
}

export interface PreviewOf {
  readonly fields: StaffFields;
  readonly reading: StaffReading;
  readonly dossier: Dossier;
  readonly byId: string;
}
