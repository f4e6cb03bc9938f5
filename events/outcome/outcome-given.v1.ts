import * as z from 'zod';
import { outcomeKinds } from '#domain/choices/staff-choices.ts';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const outcomeGivenV1 = defineEvent({
  name: 'outcome-given.v1',
  saidBy: ['record-outcome'],
  heardBy: ['deliver-signals'],
  meaning: 'An advisor recorded the outcome of a meeting; it can be taken back for ten minutes.',
  data: z.strictObject({ byId: id, kind: z.enum(outcomeKinds), author: z.enum(['client', 'advisor']).nullable() }),
  example: { byId: 'camille-laurent', kind: 'no-show', author: 'client' },
});
