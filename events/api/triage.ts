import * as z from 'zod';
import { id, instant } from '#events/envelope/envelope.ts';
import { verdictWord } from '#events/values/shared-enums.ts';

const label = z.enum(['genuine', 'premature', 'off-target', 'after-sales', 'complaint', 'stop-request', 'follow-up']);

/** What an inquiry is about, beside its verdict. */
export const kindWord = z.enum(['wish', 'after-sales', 'complaint', 'stop-request', 'follow-up']);

const triageReason = z.enum(['doubtful', 'incomplete', 'premature', 'audit']);

/** The look that a person owes an inquiry, and their judgement. */
export const triageState = z.strictObject({
  because: triageReason,
  since: instant,
  read: z.strictObject({ verdict: verdictWord, kind: kindWord }),
  judged: z.strictObject({ verdict: label, offTargetKind: z.string().optional(), byId: id, at: instant }).optional(),
});

/** A share with the 95 % interval of Wilson; absent where nothing was counted. */
const share = z.strictObject({
  counted: z.int(),
  of: z.int(),
  share: z.number(),
  from: z.number(),
  to: z.number(),
});

const reason = z.looseObject({ criterion: z.string(), points: z.number() });

/** `GET /api/triage`: the messages that a person has to read, the oldest first, and the quality of the reading. */
export const triageList = z.strictObject({
  waiting: z.int(),
  entries: z.array(
    z.strictObject({
      inquiryId: id,
      reference: z.string(),
      clientName: z.string(),
      message: z.string(),
      receivedAt: instant,
      because: triageReason,
      points: z.number(),
      reasons: z.array(reason),
    }),
  ),
  quality: z.array(z.strictObject({ label, precision: share.optional(), recall: share.optional() })),
  audit: share.nullable(),
  asOf: instant,
});

/** `GET /api/triage/examples`: judged messages with their labels, to train the reading on. */
export const triageExamples = z.strictObject({ examples: z.array(z.strictObject({ id, label, message: z.string() })) });
