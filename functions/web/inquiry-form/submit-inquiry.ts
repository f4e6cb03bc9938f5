import { inquiryReference } from '#domain/inquiry/inquiry-reference.ts';
import {
  type InquirySubmission,
  readSubmission,
  type SubmissionProblem,
} from '#events/submissions/inquiry-submission.ts';
import { SubmissionInFlightError } from '#ports/intake-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { inquiryReceivedPage } from '#templates/pages/inquiry-form/inquiry-received.ts';
import { type ReceivePorts, receiveInquiry } from '#use-cases/intake/receive-inquiry.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { readFields } from '#web/http/request-body.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { consentText, formPage } from './form-view.ts';
import { publicLanguage } from './public-language.ts';

function typedValues(fields: unknown): Record<string, string> {
  const values: Record<string, string> = {};
  if (typeof fields !== 'object' || fields === null) return values;
  for (const [name, value] of Object.entries(fields)) if (typeof value === 'string') values[name] = value;
  return values;
}

/** A browser gets its form back with the typed values; a system gets problem+json. */
async function refuse(
  ports: ReceivePorts,
  request: HttpRequest,
  fields: unknown,
  problems: readonly SubmissionProblem[],
): Promise<HttpReply> {
  if (!request.wantsHtml) throw new HttpProblemError(400, 'Some fields need another look.', problems);
  const house = await ports.houses.read();
  return page(formPage(house, request, ports.ids, { values: typedValues(fields), problems }), 400);
}

async function thank(
  ports: ReceivePorts,
  request: HttpRequest,
  submission: InquirySubmission,
  accepted: { inquiryId: string; receivedAt: string },
): Promise<HttpReply> {
  const { inquiryId, receivedAt } = accepted;
  if (!request.wantsHtml) return json({ inquiryId, receivedAt }, 202);
  const house = await ports.houses.read();
  const boutique = house.boutiques.find((one) => one.boutiqueId === submission.boutiqueId);
  const html = inquiryReceivedPage({
    house: brandOf(house.policy.identity),
    language: submission.language ?? publicLanguage(house, request),
    reference: inquiryReference(inquiryId),
    clientName: submission.fullName,
    timeZone: boutique?.timeZone ?? house.policy.identity.timeZone,
    email: submission.email,
  });
  return page(html, 202);
}

/** An empty header is no key: as a key, all its senders would share it. */
function idempotencyKeyOf(request: HttpRequest, submission: InquirySubmission): string | undefined {
  const key = request.header('idempotency-key')?.trim() ?? '';
  return key === '' ? submission.idempotencyKey : key;
}

/** `POST /inquiries`, from a form or a system. */
export async function receive(ports: ReceivePorts, request: HttpRequest): Promise<HttpReply> {
  const { kind, fields } = readFields(request);
  const reading = readSubmission(fields);
  if (!reading.ok) return refuse(ports, request, fields, reading.problems);
  const { submission } = reading;
  const house = await ports.houses.read();
  const language = submission.language ?? publicLanguage(house, request);
  const result = await receiveInquiry(
    ports,
    {
      submission,
      channel: kind === 'form' ? 'web-form' : 'api',
      idempotencyKey: idempotencyKeyOf(request, submission),
      sourceAddress: request.sourceAddress,
      fallbackLanguage: language,
      consentText: consentText(house, language),
    },
    request.at,
  ).catch((error: unknown) => {
    if (!(error instanceof SubmissionInFlightError)) throw error;
    throw new HttpProblemError(409, 'The same submission is being stored right now; ask again in a second.', [], {
      'retry-after': '1',
    });
  });
  switch (result.outcome) {
    case 'accepted':
      return thank(ports, request, submission, result);
    case 'invalid':
      return refuse(ports, request, fields, result.problems);
    case 'key-reused-with-another-body':
      throw new HttpProblemError(422, 'This Idempotency-Key was used for another submission.');
    case 'throttled': {
      const seconds = Math.max(1, Math.ceil((Date.parse(result.until) - Date.parse(request.at)) / 1000));
      throw new HttpProblemError(429, 'Too many submissions from here; nothing was lost, please come back later.', [], {
        'retry-after': String(seconds),
      });
    }
  }
}
