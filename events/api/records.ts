import * as z from 'zod';
import { id, instant } from '#events/envelope/envelope.ts';
import { hidesInText } from '#events/submissions/hidden-characters.ts';
import { submissionProblemTexts } from '#events/submissions/submission-problems.ts';
import { signalWord, vicLevelWord } from '#events/values/shared-enums.ts';

/** Records from other systems and staff: contacts, purchases, voluntary acts of clients. */

export const contactRequest = z
  .strictObject({
    /** The sender's own id for this contact; a repeat is recognised by it. */
    contactId: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,80}$/)
      .optional(),
    inquiryId: z.string().optional(),
    personId: z.string().optional(),
    advisorId: z.string().optional(),
    channel: z.enum(['call', 'mail', 'message', 'meeting']),
    /** Inbound: the client reached out to us, which is stored and counts against no cap. */
    direction: z.enum(['outbound', 'inbound']).default('outbound'),
    at: z.iso.datetime({ offset: true }).optional(),
    note: z
      .string()
      .max(2000)
      .refine((text) => !hidesInText(text), submissionProblemTexts['hidden-in-message'])
      .optional(),
  })
  .refine((one) => one.inquiryId !== undefined || one.personId !== undefined, {
    path: ['inquiryId'],
    message: 'Name the inquiry or the person.',
  });

/** `201` when it is new, `200` when it existed. */
export const contactRecorded = z.strictObject({
  contactId: id,
  personId: id,
  result: z.enum(['recorded', 'already-recorded']),
});

const teller = z.string().regex(/^[A-Za-z0-9-]{1,80}$/, 'Letters, digits and dashes, 80 at most.');

export const signalRequest = z
  .strictObject({
    /** The sender's own id for this act; a repeat is recognised by it. */
    id: teller,
    personId: teller.optional(),
    email: z.email().max(254).optional(),
    kind: signalWord,
    occurredAt: z.iso.datetime({ offset: true }),
    /** The consent it is based on; by default the latest one given before it. */
    consentId: teller.optional(),
  })
  .refine((one) => (one.personId === undefined) !== (one.email === undefined), {
    path: ['personId'],
    message: 'Name the person by personId or by email, one of the two.',
  });

/** `201` when it is new, `200` when it existed; `rescored` are the inquiries whose score it raised. */
export const signalRecorded = z.strictObject({
  id,
  personId: id,
  kind: signalWord,
  result: z.enum(['recorded', 'already-recorded']),
  consentId: z.string().optional(),
  rescored: z.array(
    z.strictObject({
      inquiryId: id,
      kind: signalWord,
      at: instant,
      pointsBefore: z.number(),
      pointsAfter: z.number(),
      levelBefore: vicLevelWord,
      levelAfter: vicLevelWord,
    }),
  ),
});
