import * as z from 'zod';
import { isAscending, whole } from './policy-basics.ts';

/** How the house looks after complaints and matters after the sale. Policies without it follow the usual rules. */
export const care = z
  .strictObject({
    targetMinutes: z
      .strictObject({
        complaint: whole(1, 14_400).describe('Working minutes before the first answer to a complaint is late.'),
        'after-sales': whole(1, 14_400).describe('The same for a matter after the sale.'),
      })
      .describe("The level's own target applies when it is shorter."),
    gestureLimitMinor: whole(0, 1_000_000_000).describe(
      'The most an owner may give as a gesture, in minor units; above it, a manager gives it.',
    ),
    followUpAfterDays: whole(1, 60).describe(
      'Days after the resolution until the one question whether all is settled.',
    ),
    remindOwnerAfterDays: z
      .array(whole(1, 60))
      .max(5)
      .refine(isAscending, {
        error: 'Each reminder comes later than the one before it.',
        params: { rule: 'ascending' },
      })
      .describe('Days after the answer at which the owner is asked whether it is resolved.'),
    afterSaleDays: z
      .array(whole(1, 365))
      .max(6)
      .refine(isAscending, { error: 'Each letter comes later than the one before it.', params: { rule: 'ascending' } })
      .describe('Days after a sale at which the client is written to with care; none leaves it to the advisor.'),
    escalateAfterDays: whole(1, 90).describe('Days without a resolution before the duty manager takes it.'),
  })
  .describe('Complaints and matters after the sale.');
