import * as z from 'zod';
import { keyDaysOffered } from '#domain/choices/machine-scopes.ts';
import { id, instant } from '#events/envelope/envelope.ts';
import { hidesInText } from '#events/submissions/hidden-characters.ts';
import { submissionProblemTexts } from '#events/submissions/submission-problems.ts';
import { machineScopeWord } from '#events/values/shared-enums.ts';

/** Identities of machines: the commands of a manager, and what is shown of a machine, never its secret again. */

const days = z.preprocess(
  (typed) => (typeof typed === 'string' && /^[0-9]{1,4}$/.test(typed) ? Number(typed) : typed),
  z.literal(keyDaysOffered),
);

export const machineCommand = z.discriminatedUnion('choice', [
  z.strictObject({
    choice: z.literal('make'),
    name: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .refine((text) => !hidesInText(text), submissionProblemTexts['hidden-in-line']),
    scopes: z.array(machineScopeWord).min(1).max(machineScopeWord.options.length),
    days,
  }),
  z.strictObject({ choice: z.literal('renew'), machineId: id, days }),
  z.strictObject({ choice: z.literal('revoke'), machineId: id, keyId: id }),
]);

const machineKey = z.strictObject({
  keyId: id,
  state: z.enum(['valid', 'expired', 'revoked']),
  createdAt: instant,
  createdById: id,
  expiresAt: instant,
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
});

const machine = z.strictObject({
  machineId: id,
  name: z.string(),
  scopes: z.array(machineScopeWord),
  createdAt: instant,
  createdById: id,
  keys: z.array(machineKey),
});

export const machineList = z.strictObject({ machines: z.array(machine) });

export const machineChanged = z.strictObject({
  machine,
  /** The key to send as Bearer: shown once. Null after a revocation. */
  token: z.string().nullable(),
});
