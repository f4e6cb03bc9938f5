import * as z from 'zod';
import { responseChoices } from '#domain/choices/staff-choices.ts';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const firstResponseGivenV1 = defineEvent({
  name: 'first-response-given.v1',
  saidBy: ['answer-inquiry', 'imported-inquiry'],
  heardBy: ['deliver-signals', 'release-held-inquiries'],
  meaning: 'A human, client-visible act of an advisor stopped the clock.',
  data: z.strictObject({
    obligationId: id,
    byId: id,
    choice: z.enum(responseChoices),
    channel: z.enum(['call', 'mail', 'message']),
    /** The channel that the matrix advised for this client; absent in earlier events and in imported ones. */
    advisedChannel: z.enum(['call', 'mail', 'message']).optional(),
    businessMinutes: z.number(),
    calendarMinutes: z.number(),
    marginMinutes: z.number(),
    withinTarget: z.boolean(),
  }),
  example: {
    obligationId: 'obl-1',
    byId: 'camille-laurent',
    choice: 'answered',
    channel: 'call',
    businessMinutes: 95,
    calendarMinutes: 95,
    marginMinutes: 145,
    withinTarget: true,
  },
});
