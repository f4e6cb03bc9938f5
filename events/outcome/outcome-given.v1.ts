import { z } from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

const outcomes = ['attended', 'no-show', 'sale', 'later', 'no-sale'] as const;

export const outcomeGivenV1 = defineEvent({
  name: 'outcome-given.v1',
  saidBy: ['record-outcome'],
  heardBy: ['deliver-signals'],
  meaning: 'An advisor said what came of a meeting; it can be taken back for ten minutes.',
  data: z.strictObject({ byId: id, kind: z.enum(outcomes), author: z.enum(['client', 'advisor']).nullable() }),
  example: { byId: 'camille-laurent', kind: 'no-show', author: 'client' },
});
