import { z } from 'zod';

/** What the public form, or another system, may send to `POST /inquiries`. Nothing else: unknown fields are refused. */

/** Words by which people ask for means, in English and French. The house never asks, and refuses to be told. */
const wealthWords =
  /budget|income|salary|networth|wealth|fortune|assets|revenu|patrimoine|salaire|bank|banque|iban|spending|purchasingpower|pouvoirdachat|pricerange|maxprice|maximumprice|creditlimit|creditscore/;

/** However it is written: `annualIncome`, `annual_income`, `Revenus annuels`. */
function asksForMeans(name: string): boolean {
  return wealthWords.test(
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
}

/**
 * Line breaks, control characters, halves of characters, and what hides or turns a text so that it shows itself as
 * another (Unicode TR 36): direction marks, spaces of no width, tags. Joiners stay: names in Persian and Hindi need them.
 */
const hiddenInLine = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/u;
/** A message may have tabs, line breaks and direction marks, and nothing else of the kind. */
const hiddenInText = /[\p{Cs}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|(?![\t\n\r])\p{Cc}/u;

const line = (atMost: number) =>
  z
    .string()
    .trim()
    .min(1, 'Please fill this in.')
    .max(atMost, `At most ${atMost} characters.`)
    .refine((text) => !hiddenInLine.test(text), 'Contains a line break, a control or a direction character.');

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

function isRealDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

export const inquirySubmission = z.strictObject({
  message: z
    .string({ error: 'Please tell us in a few words what you have in mind.' })
    .trim()
    .min(1, 'Please tell us in a few words what you have in mind.')
    .max(4000, 'At most 4,000 characters.')
    .refine((text) => !hiddenInText.test(text), 'Contains a control or a direction character.'),
  fullName: line(120).refine((name) => /[\p{L}\p{N}]/u.test(name), 'Please fill this in.'),
  email: z.string().trim().max(254, 'At most 254 characters.').pipe(z.email('Not an e-mail address.')),
  phone: z.preprocess(
    (value) => (value === '' ? undefined : value),
    line(30)
      .regex(/^[+0-9 ().-]{6,30}$/, 'Not a telephone number.')
      .optional(),
  ),
  language: z.preprocess((value) => (value === '' ? undefined : value), z.enum(['fr', 'en']).optional()),
  intent: z.preprocess(
    (value) => (value === '' || value === undefined ? 'other' : value),
    z.enum(['acquire', 'gift', 'bespoke', 'repair', 'appointment', 'event', 'other']),
  ),
  category: choice(['high-jewellery', 'watches', 'leather', 'couture', 'other']),
  pieceReference: optionalLine(120),
  occasion: optionalLine(200),
  desiredOn: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'A date is written YYYY-MM-DD.')
      .refine(isRealDate, 'No such day in the calendar.')
      .optional(),
  ),
  availability: choice(['this-week', 'this-month', 'later']),
  meetingPreference: choice(['boutique', 'private-salon', 'video', 'phone']),
  boutiqueId: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/, 'Not a boutique.')
      .optional(),
  ),
  acceptsByAppointment: ticked,
  consent: z.preprocess(
    (value) => (value === 'on' || value === 'true' ? true : value),
    z.literal(true, { error: 'Your consent is needed so that we may keep your message and answer it.' }),
  ),
  /** Honeypot: people never see it. */
  website: z.string().max(400).optional(),
  /** When the form was opened, as the form itself says (ISO instant). */
  startedAt: z.string().max(60).optional(),
  formVersion: z.preprocess((value) => (value === '' ? undefined : value), line(40).optional()),
  idempotencyKey: optionalLine(200),
});
export type InquirySubmission = z.infer<typeof inquirySubmission>;

/** One thing that is wrong with a submission: where, and what to do about it. */
export interface SubmissionProblem {
  readonly path: string;
  readonly message: string;
}

function problemsOf(issue: z.core.$ZodIssue): SubmissionProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: key,
      message: asksForMeans(key)
        ? 'We never ask about means, and do not accept it: please leave this field out.'
        : 'Unknown field.',
    }));
  }
  const message =
    issue.code === 'invalid_type' && issue.message.startsWith('Invalid input') ? 'Please fill this in.' : issue.message;
  return [{ path: issue.path.join('.'), message }];
}

export type SubmissionReading =
  | { readonly ok: true; readonly submission: InquirySubmission }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

/** What is wrong, one thing for each field. */
export function problemsIn(error: z.ZodError): SubmissionProblem[] {
  const seen = new Set<string>();
  return error.issues.flatMap(problemsOf).filter((problem) => {
    const isNew = !seen.has(problem.path);
    seen.add(problem.path);
    return isNew;
  });
}

/** Reads a submission; everything that is wrong is said at once. */
export function readSubmission(fields: unknown): SubmissionReading {
  const parsed = inquirySubmission.safeParse(fields);
  return parsed.success ? { ok: true, submission: parsed.data } : { ok: false, problems: problemsIn(parsed.error) };
}
