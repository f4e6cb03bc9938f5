import * as z from 'zod';
import { ownTimeZone } from '#events/values/time-zone.ts';
import { languageWord } from '../values/shared-enums.ts';
import { hidesInLine, hidesInText } from './hidden-characters.ts';
import { submissionProblemTexts as texts, tooLong } from './submission-problems.ts';

/** The body of `POST /inquiries`, from the public form or another system. Unknown fields are refused. */

/** Terms for means, in English and French. The house never asks about means, and refuses such fields. */
const wealthWords =
  /budget|income|salary|networth|wealth|fortune|assets|revenu|patrimoine|salaire|reddit[oi]|patrimoni|stipendi|bank|banque|banca|iban|spending|purchasingpower|pouvoirdachat|poterediacquisto|pricerange|maxprice|maximumprice|prezzomassimo|creditlimit|creditscore/;

/** Whatever the spelling: `annualIncome`, `annual_income`, `Revenus annuels`. */
function asksForMeans(name: string): boolean {
  return wealthWords.test(
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
}

const line = (atMost: number) =>
  z
    .string()
    .trim()
    .min(1, texts.missing)
    .max(atMost, tooLong(atMost))
    .refine((text) => !hidesInLine(text), texts['hidden-in-line']);

const optionalLine = (atMost: number) =>
  z.preprocess((value) => (value === '' ? undefined : value), line(atMost).optional());

export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), z.enum(values).optional());

/** Checkboxes arrive as "on" from a form and as true from JSON. */
const ticked = z.preprocess(
  (value) =>
    value === 'on' || value === 'true'
      ? true
      : value === undefined || value === 'false' || value === ''
        ? false
        : value,
  z.boolean(),
);

/** Mail services accept no longer part before the @ (RFC 5321): an answer to such an address would come back. */
function hasPossibleMailbox(address: string): boolean {
  return address.indexOf('@') <= 64;
}

function isRealDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

export const inquirySubmission = z.strictObject({
  message: z
    .string({ error: texts['message-missing'] })
    .trim()
    .min(1, texts['message-missing'])
    .max(4000, tooLong(4000))
    .refine((text) => !hidesInText(text), texts['hidden-in-message']),
  fullName: line(120).refine((name) => /[\p{L}\p{N}]/u.test(name), texts.missing),
  /** How the person wishes to be addressed; none says that they have no preference. */
  civility: choice(['ms', 'mr']),
  email: z.string().trim().max(254, tooLong(254)).pipe(z.email(texts.email).refine(hasPossibleMailbox, texts.email)),
  phone: z.preprocess(
    (value) => (value === '' ? undefined : value),
    line(30)
      .regex(/^[+0-9 ().-]{6,30}$/, texts.phone)
      .optional(),
  ),
  language: z.preprocess((value) => (value === '' ? undefined : value), languageWord.optional()),
  intent: z.preprocess(
    (value) => (value === '' || value === undefined ? 'other' : value),
    z.enum(['acquire', 'gift', 'bespoke', 'repair', 'appointment', 'event', 'other']),
  ),
  /** A category of the house, or `other`; the house's policy lists them. */
  category: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z
      .string()
      .regex(/^[a-z0-9-]{2,40}$/, texts.category)
      .optional(),
  ),
  pieceReference: optionalLine(120),
  occasion: optionalLine(200),
  desiredOn: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, texts['date-form'])
      .refine(isRealDate, texts['no-such-day'])
      .optional(),
  ),
  availability: choice(['this-week', 'this-month', 'later']),
  meetingPreference: choice(['boutique', 'private-salon', 'video', 'phone']),
  boutiqueId: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/, texts.boutique)
      .optional(),
  ),
  acceptsByAppointment: ticked,
  consent: z.preprocess(
    (value) => (value === 'on' || value === 'true' ? true : value),
    z.literal(true, { error: texts.consent }),
  ),
  /** Honeypot: people never see it. */
  website: z.string().max(400).optional(),
  /** When the form was opened, as the form itself says (ISO instant). */
  startedAt: z.string().max(60).optional(),
  formVersion: z.preprocess((value) => (value === '' ? undefined : value), line(40).optional()),
  idempotencyKey: optionalLine(200),
  /** IANA zone of the client's own clock, as their browser tells it. One that nobody knows is left out. */
  timeZone: ownTimeZone,
});
export type InquirySubmission = z.infer<typeof inquirySubmission>;

/** One problem of a submission: its field, and what to do about it. */
export interface SubmissionProblem {
  readonly path: string;
  readonly message: string;
}

function problemsOf(issue: z.core.$ZodIssue): SubmissionProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: key,
      message: asksForMeans(key) ? texts.means : 'Unknown field.',
    }));
  }
  return [{ path: issue.path.join('.'), message: messageOf(issue) }];
}

/** The schema's own messages are for programmers; a person who fills in a form gets instructions. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) return issue.message;
  if (issue.path.length === 0) return 'Send the fields as one object.';
  return issue.expected === 'boolean' ? texts.other : texts.missing;
}

export type SubmissionReading =
  | { readonly ok: true; readonly submission: InquirySubmission }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

/** The problems, one for each field. */
export function problemsIn(error: z.ZodError): SubmissionProblem[] {
  const seen = new Set<string>();
  return error.issues.flatMap(problemsOf).filter((problem) => {
    const isNew = !seen.has(problem.path);
    seen.add(problem.path);
    return isNew;
  });
}

/** Parses a submission; all problems are reported at once. */
export function readSubmission(fields: unknown): SubmissionReading {
  const parsed = inquirySubmission.safeParse(fields);
  return parsed.success ? { ok: true, submission: parsed.data } : { ok: false, problems: problemsIn(parsed.error) };
}
