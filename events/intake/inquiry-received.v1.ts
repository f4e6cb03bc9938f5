import * as z from 'zod';
import { code, defineEvent } from '#events/envelope/envelope.ts';
import { languageWord } from '#events/values/shared-enums.ts';

export const inquiryReceivedV1 = defineEvent({
  name: 'inquiry-received.v1',
  saidBy: ['receive-inquiry', 'imported-inquiry'],
  heardBy: ['start-inquiry-workflow'],
  meaning: 'A web form was accepted and stored; its workflow starts from this event.',
  data: z.strictObject({
    channel: z.enum(['web-form', 'api', 'email', 'phone', 'message', 'boutique', 'event', 'other']),
    language: languageWord,
    returningClient: z.boolean(),
    intent: code,
    /** A publicly known person; says nothing about access. */
    vip: z.boolean(),
    policyVersion: code,
  }),
  example: {
    channel: 'web-form',
    language: 'fr',
    returningClient: false,
    intent: 'acquire',
    vip: false,
    policyVersion: '2026-11-01',
  },
});
