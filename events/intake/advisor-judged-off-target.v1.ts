import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const advisorJudgedOffTargetV1 = defineEvent({
  name: 'advisor-judged-off-target.v1',
  saidBy: ['answer-inquiry'],
  heardBy: ['deliver-signals'],
  meaning: 'A person, not a rule, judged the inquiry off-target.',
  data: z.strictObject({ byId: id, reason: z.enum(['solicitation', 'press', 'careers', 'after-sales', 'other']) }),
  example: { byId: 'camille-laurent', reason: 'press' },
});
