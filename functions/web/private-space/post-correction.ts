import { privateCorrections } from '#domain/choices/corrections.ts';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import { correctUnderstanding } from '#use-cases/intake/correct-understanding.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, json } from '#web/http/response.ts';
import { correctionForm } from '#web/understanding/correction-form.ts';
import { type PrivateSpacePorts, privateSpaceReply } from './private-space-view.ts';

/**
 * `POST /private/{token}` with a correction of what was understood: it is kept and obeyed, and the space is shown as it then
 * is. Answers undefined when the choice is another's.
 * @throws HttpProblemError 400 when nothing was chosen, as machines that press buttons do; 409 when the words are gone.
 */
export async function performCorrection(
  ports: PrivateSpacePorts & { readonly inquiries: InquiryRepository },
  request: HttpRequest,
  inquiry: Inquiry,
  fields: Readonly<Record<string, string>>,
): Promise<HttpReply | undefined> {
  const choice = privateCorrections.find((one) => one === fields.choice);
  if (choice === undefined) return undefined;
  const read = correctionForm(await ports.houses.read(), 'Not known.').safeParse(fields);
  if (!read.success) throw new HttpProblemError(400, 'This cannot be corrected like that.');
  try {
    await correctUnderstanding(ports, { inquiry, byId: inquiry.personId }, read.data, request.at);
  } catch (error) {
    if (error instanceof InquiryStateError) throw new HttpProblemError(409, 'Not possible any more.');
    throw error;
  }
  if (!request.wantsHtml) return json({ choice, recordedAt: request.at });
  return privateSpaceReply(ports, request, await ports.inquiries.read(inquiry.inquiryId), { correctionSaved: true });
}
