import * as z from 'zod';
import { outcomeKinds } from '#domain/choices/staff-choices.ts';
import { code, defineEvent, id, instant } from '#events/envelope/envelope.ts';

export const outcomeRecordedV1 = defineEvent({
  name: 'outcome-recorded.v1',
  saidBy: ['commit-choice', 'imported-inquiry'],
  heardBy: ['note-exchange'],
  meaning:
    'The outcome of a meeting is final: attended, a no-show and by whom, a sale in minor units, later, or no sale.',
  data: z.strictObject({
    byId: id,
    kind: z.enum(outcomeKinds),
    author: z.enum(['client', 'advisor']).nullable(),
    amountMinor: z.number().int().nullable(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    category: code.nullable(),
    metOn: instant.nullable(),
  }),
  example: {
    byId: 'camille-laurent',
    kind: 'sale',
    author: null,
    amountMinor: 1250000,
    currency: 'EUR',
    category: 'watches',
    metOn: '2026-11-24T10:00:00.000Z',
  },
});
