import * as z from 'zod';
import { id, instant } from '#events/envelope/envelope.ts';
import { hidesInText } from '#events/submissions/hidden-characters.ts';
import { submissionProblemTexts } from '#events/submissions/submission-problems.ts';
import { mergeReasonWord, unmergeReasonWord } from '#events/values/shared-enums.ts';

/** Merges of client records: the preview, the requests and the stored merge. */

/** A person's id or e-mail address. */
const idOrEmail = z.string().trim().min(1).max(254);
const note = z
  .string()
  .trim()
  .max(500)
  .refine((text) => !hidesInText(text), submissionProblemTexts['hidden-in-message'])
  .optional();

export const clientMergeRequest = z.strictObject({
  /** The record that is merged into the one of the path. */
  with: idOrEmail,
  reason: mergeReasonWord,
  note,
});

export const clientUnmergeRequest = z.strictObject({ with: idOrEmail, reason: unmergeReasonWord, note });

export const clientMerge = z.strictObject({
  keptId: id,
  mergedId: id,
  at: instant,
  byId: id,
  reason: mergeReasonWord,
  note: z.string().nullable(),
  /** When, by whom and why it was taken back. */
  undone: z.strictObject({ at: instant, byId: id, reason: unmergeReasonWord, note: z.string().nullable() }).nullable(),
});

const comparedRecord = z.strictObject({
  personId: id,
  fullName: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  inquiries: z.int(),
  purchases: z.int(),
  mergedInto: id.nullable(),
});

export const clientMergePreview = z.strictObject({
  kept: comparedRecord,
  other: comparedRecord,
  isMerged: z.boolean(),
  /** Why the two cannot be merged; null when they can, or are. */
  obstacle: z.string().nullable(),
  history: z.array(clientMerge),
});

/** The client's id, repeated: an erasure is never one click. */
export const clientErasureRequest = z.strictObject({ confirm: id });

export const clientErasure = z.strictObject({
  personId: id,
  askedAt: instant,
  /** Not before; the hourly run after it erases the client once their inquiries have ended. */
  dueAt: instant,
  erasedAt: instant.nullable(),
});

/** Everything stored about a client, by kind, as it is stored. */
export const clientExport = z.strictObject({
  exportedAt: instant,
  personId: id,
  stored: z.record(z.string(), z.array(z.unknown())),
  inquiries: z.array(z.unknown()),
});
