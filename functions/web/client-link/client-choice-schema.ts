import * as z from 'zod';
import { addDays, type LocalDate } from '#domain/calendar/local-date.ts';
import { hidesInText } from '#events/submissions/hidden-characters.ts';
import { type InquiryCompletion, readCompletion } from '#events/submissions/inquiry-completion.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { afterCancellation } from '#use-cases/appointments/cancel-appointment.ts';
import { submissionProblemMessage } from '#web/inquiry-form/submission-problem-message.ts';

const restAtMostDays = 730;

/** The context in which a form is read: the language of its messages, and the house's date. */
export interface FormReading {
  readonly language: Language;
  readonly today: LocalDate;
}

export type PostedFields = Readonly<Record<string, unknown>>;

/** The choice, or its problems by field. */
export type Read<Chosen> =
  | { readonly ok: true; readonly chosen: Chosen }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The fields of the client forms. */
function fieldsOf({ language, today }: FormReading) {
  const { choiceProblems: messages, submissionProblems } = clientPages[language];
  const blankIsNothing = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
  const words = (atMost: number, missing?: string) =>
    z
      .string(missing === undefined ? {} : { error: missing })
      .trim()
      .max(atMost, messages.long)
      .refine((text) => !hidesInText(text), submissionProblems['hidden-in-message']);
  const optionalText = z.preprocess(blankIsNothing, words(2000).optional());
  const figure = (from: number, to: number, error: string) =>
    z.preprocess(blankIsNothing, z.coerce.number({ error }).int(error).min(from, error).max(to, error).optional());
  return {
    wish: optionalText,
    comment: optionalText,
    message: z.preprocess(blankIsNothing, words(4000, messages.message)),
    slot: z.string({ error: messages.slot }).min(1, messages.slot).max(120, messages.slot),
    next: z.enum(afterCancellation, { error: messages.next }),
    until: z.preprocess(
      blankIsNothing,
      z.iso
        .date({ error: messages.until })
        .refine((day) => day > today && day <= addDays(today, restAtMostDays), messages.until)
        .optional(),
    ),
    csat: figure(1, 5, messages.csat),
    nps: figure(0, 10, messages.nps),
    oneFigure: messages.csat,
  };
}

export type ClientFields = ReturnType<typeof fieldsOf>;

/** A form of these fields, read in the reader's language. */
export function choiceForm<Chosen>(schema: (fields: ClientFields) => z.ZodType<Chosen>) {
  return (posted: PostedFields, reading: FormReading): Read<Chosen> => {
    const parsed = schema(fieldsOf(reading)).safeParse(posted);
    if (parsed.success) return { ok: true, chosen: parsed.data };
    const errors = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? 'choice'), message }));
    return { ok: false, errors };
  };
}

/** The missing details, in the fields of the inquiry's own form. */
export function readMissing(posted: PostedFields, { language }: FormReading): Read<InquiryCompletion> {
  const { choice: _choice, ...completion } = posted;
  const reading = readCompletion(completion);
  if (reading.ok) return { ok: true, chosen: reading.completion };
  const errors = reading.problems.map((problem) => ({
    field: problem.path,
    message: submissionProblemMessage(problem, language),
  }));
  return { ok: false, errors };
}

/** The posted choice does not belong to this page. */
export function noChoice({ language }: FormReading): FieldError {
  return { field: 'choice', message: clientPages[language].choiceProblems.choice };
}
