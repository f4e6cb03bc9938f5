import * as z from 'zod';
import { choice, inquirySubmission, problemsIn, type SubmissionProblem } from './inquiry-submission.ts';
import { submissionProblemTexts } from './submission-problems.ts';

/** What a client can add to an incomplete inquiry: the same fields as at first, each of them optional. */

const { message } = inquirySubmission.shape;

const inquiryCompletion = inquirySubmission
  .pick({
    pieceReference: true,
    occasion: true,
    desiredOn: true,
    availability: true,
    meetingPreference: true,
    boutiqueId: true,
    acceptsByAppointment: true,
  })
  .extend({
    message: z.preprocess(
      (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
      message.optional(),
    ),
    intent: choice(['acquire', 'gift', 'bespoke', 'repair', 'appointment', 'event', 'other']),
    category: inquirySubmission.shape.category,
  });
export type InquiryCompletion = z.infer<typeof inquiryCompletion>;

export type CompletionReading =
  | { readonly ok: true; readonly completion: InquiryCompletion }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

function isEmpty({ acceptsByAppointment, ...rest }: InquiryCompletion): boolean {
  return !acceptsByAppointment && Object.values(rest).every((value) => value === undefined);
}

/** Parses the completion, which must not be empty. Fields about means are refused here too. */
export function readCompletion(fields: unknown): CompletionReading {
  const parsed = inquiryCompletion.safeParse(fields);
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error) };
  if (isEmpty(parsed.data)) {
    return {
      ok: false,
      problems: [{ path: 'message', message: submissionProblemTexts['message-missing'] }],
    };
  }
  return { ok: true, completion: parsed.data };
}
