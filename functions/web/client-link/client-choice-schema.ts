import { z } from 'zod';
import { addDays, type LocalDate } from '#domain/calendar/local-date.ts';
import { type InquiryCompletion, readCompletion } from '#events/submissions/inquiry-completion.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { clientPages } from '#templates/messages/client-pages.ts';
import { type AfterCancellation, afterCancellation } from '#use-cases/appointments/cancel-appointment.ts';
import { submissionProblemMessage } from '#web/inquiry-form/submission-problem-message.ts';

/** What a client may decide, in the words of their forms. */
export type ClientChoice =
  | { readonly choice: 'slot-chosen' | 'moved'; readonly slot: string }
  | { readonly choice: 'completed'; readonly completion: InquiryCompletion }
  | { readonly choice: 'replied'; readonly message: string }
  | { readonly choice: 'cancelled'; readonly next: AfterCancellation; readonly wish?: string | undefined }
  | { readonly choice: 'call' | 'other-times' | 'declined' | 'left-alone'; readonly wish?: string | undefined }
  | { readonly choice: 'resume'; readonly message: string }
  | { readonly choice: 'rest'; readonly until?: LocalDate | undefined; readonly wish?: string | undefined }
  | {
      readonly choice: 'satisfaction';
      readonly csat?: number | undefined;
      readonly nps?: number | undefined;
      readonly comment?: string | undefined;
    };

/** As posted: `completed` is an answer to a question, or what was missing; the inquiry knows which. */
export type PostedChoice = Exclude<ClientChoice['choice'], 'replied'>;

const restAtMostDays = 730;

function schemaOf(language: Language, today: LocalDate) {
  const messages = clientPages[language].choiceProblems;
  const blankIsNothing = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
  const optionalText = z.preprocess(blankIsNothing, z.string().trim().max(2000, messages.long).optional());
  const message = z.preprocess(blankIsNothing, z.string({ error: messages.message }).trim().max(4000, messages.long));
  const slot = z.string({ error: messages.slot }).min(1, messages.slot).max(120, messages.slot);
  const until = z.preprocess(
    blankIsNothing,
    z.iso
      .date({ error: messages.until })
      .refine((day) => day > today && day <= addDays(today, restAtMostDays), messages.until)
      .optional(),
  );
  const figure = (from: number, to: number, error: string) =>
    z.preprocess(blankIsNothing, z.coerce.number({ error }).int(error).min(from, error).max(to, error).optional());
  return z.discriminatedUnion(
    'choice',
    [
      z.object({ choice: z.enum(['slot-chosen', 'moved']), slot }),
      z.object({ choice: z.literal('completed'), message }),
      z.object({
        choice: z.literal('cancelled'),
        next: z.enum(afterCancellation, { error: messages.next }),
        wish: optionalText,
      }),
      z.object({ choice: z.enum(['call', 'other-times', 'declined', 'left-alone']), wish: optionalText }),
      z.object({ choice: z.literal('resume'), message }),
      z.object({ choice: z.literal('rest'), until, wish: optionalText }),
      z
        .object({
          choice: z.literal('satisfaction'),
          csat: figure(1, 5, messages.csat),
          nps: figure(0, 10, messages.nps),
          comment: optionalText,
        })
        .refine(({ csat, nps }) => csat !== undefined || nps !== undefined, { path: ['csat'], error: messages.csat }),
    ],
    { error: messages.choice },
  );
}

export type ChoiceReading =
  | { readonly ok: true; readonly choice: ClientChoice }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

function refused(errors: readonly FieldError[]): ChoiceReading {
  return { ok: false, errors };
}

function readMissing(fields: Readonly<Record<string, unknown>>, language: Language): ChoiceReading {
  const { choice: _choice, ...completion } = fields;
  const reading = readCompletion(completion);
  if (reading.ok) return { ok: true, choice: { choice: 'completed', completion: reading.completion } };
  return refused(
    reading.problems.map((problem) => ({ field: problem.path, message: submissionProblemMessage(problem, language) })),
  );
}

/**
 * Reads what was posted, for an inquiry that awaits a completion or not, on a page that offers these choices. What is
 * wrong is said beside its field, in the reader's language.
 */
export function readClientChoice(
  fields: Readonly<Record<string, unknown>>,
  page: {
    readonly offered: readonly PostedChoice[];
    readonly isIncomplete: boolean;
    readonly today: LocalDate;
    readonly language: Language;
  },
): ChoiceReading {
  const { offered, isIncomplete, today, language } = page;
  const notOffered = [{ field: 'choice', message: clientPages[language].choiceProblems.choice }];
  if (!offered.some((choice) => choice === fields.choice)) return refused(notOffered);
  if (fields.choice === 'completed' && isIncomplete) return readMissing(fields, language);
  const parsed = schemaOf(language, today).safeParse(fields);
  if (!parsed.success) {
    return refused(
      parsed.error.issues.map((issue) => ({ field: String(issue.path[0] ?? 'choice'), message: issue.message })),
    );
  }
  const { data } = parsed;
  return { ok: true, choice: data.choice === 'completed' ? { choice: 'replied', message: data.message } : data };
}
