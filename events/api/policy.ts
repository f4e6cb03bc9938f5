import * as z from 'zod';
import { reason } from '#events/api/inquiry.ts';
import { id, instant } from '#events/envelope/envelope.ts';
import { hidesInText } from '#events/submissions/hidden-characters.ts';
import { submissionProblemTexts } from '#events/submissions/submission-problems.ts';
import { staffLanguageWord, twice, verdictWord, vicLevelWord } from '#events/values/shared-enums.ts';

/** `/api/policy` and its subresources. The document itself is `events/policy/house-policy.ts`. */

const noteText = z
  .string()
  .trim()
  .max(500, 'At most 500 characters.')
  .refine((text) => !hidesInText(text), submissionProblemTexts['hidden-in-message'])
  .optional();

export const policyPublication = z.strictObject({
  /** The whole document, as `GET /api/policy` gives it. */
  policy: z.unknown(),
  effectiveFrom: z.iso.datetime({ offset: true }).optional(),
  note: noteText,
  /** The version it was made from: when another was published since, the response is 409. */
  basedOn: z.string(),
});

export const policyRollback = z.strictObject({ to: z.string().min(1), note: noteText });

/** The document of `POST /api/policy/check`: an invalid one is a normal result, no error. */
export const policyCandidate = z.strictObject({ policy: z.unknown() });

export const policyChecked = z.strictObject({
  ok: z.boolean(),
  problems: z.array(z.strictObject({ path: z.string(), label: z.string(), message: z.string() })),
});

const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** `from` included, `to` not; dates are days of the house. */
export const policyTrial = z.strictObject({ policy: z.unknown(), from: moment, to: moment });

export const policyVersion = z.strictObject({
  version: z.string(),
  publishedAt: instant,
  publishedBy: z.string(),
  effectiveFrom: instant,
  note: z.string().optional(),
  basedOn: z.string().optional(),
  restores: z.string().optional(),
  inForceFrom: instant.optional(),
  supersededBy: z.string().optional(),
});

export const policyHistory = z.strictObject({
  inForce: z.string(),
  /** The version that a change has to be based on. */
  latest: z.string(),
  scheduled: z.strictObject({ version: z.string(), effectiveFrom: instant }).optional(),
  versions: z.array(policyVersion.extend({ state: z.enum(['in-force', 'scheduled', 'past', 'superseded']) })),
});

export const policyDifferences = z.strictObject({
  from: z.string(),
  to: z.string(),
  differences: z.array(
    z.strictObject({
      path: z.string(),
      label: z.record(staffLanguageWord, z.string()),
      before: z.unknown(),
      after: z.unknown(),
    }),
  ),
});

const counts = twice(z.number());

const changedVerdict = z.strictObject({
  inquiryId: id,
  reference: z.string(),
  verdict: twice(verdictWord),
  level: twice(vicLevelWord),
  points: counts,
  reasons: z.array(z.strictObject({ code: z.string(), before: reason.optional(), after: reason.optional() })),
});

const changedResponse = z.strictObject({
  inquiryId: id,
  reference: z.string(),
  level: vicLevelWord,
  respondedAt: instant.nullable(),
  targetMinutes: counts,
  deadlineAt: twice(instant),
  isLateAfter: z.boolean(),
});

/** The decisions of a past period under the draft, next to those under the policy in force. */
export const policyPreview = z.strictObject({
  from: instant,
  to: instant,
  policyVersion: z.string(),
  verdicts: z.strictObject({
    inquiries: z.int(),
    counts: z.record(verdictWord, counts),
    changed: z.array(changedVerdict),
    /** How many of the real decisions the replay repeats. */
    repeated: z.strictObject({ same: z.int(), of: z.int() }),
  }),
  responses: z.strictObject({
    levels: z.array(z.strictObject({ level: vicLevelWord, promises: z.int(), within: counts, late: counts })),
    changed: z.array(changedResponse),
  }),
  load: twice(z.record(z.string(), z.number())),
  contacts: z.strictObject({
    clients: z.int(),
    waits: z.int(),
    sent: counts,
    deferred: counts,
    cancelled: counts,
    mostToOneClient: counts,
  }),
});
