import * as z from 'zod';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const inquiryPausedV1 = defineEvent({
  name: 'inquiry-paused.v1',
  saidBy: ['pause-respectfully', 'imported-inquiry'],
  heardBy: ['release-held-inquiries'],
  meaning: 'The inquiry is paused: owned, visible, with a typed reason.',
  data: z.strictObject({
    because: z.enum([
      'off-target',
      'premature',
      'incomplete',
      'client-asked',
      'silent',
      'no-show',
      'later',
      'no-capacity',
    ]),
    offTargetKind: code.nullable(),
    ownerId: id,
    /** The policy that decided the letter and the date of the reprise. */
    policyVersion: code,
  }),
  example: { because: 'off-target', offTargetKind: 'press', ownerId: 'helene-marchand', policyVersion: '2026-11-23.2' },
});
