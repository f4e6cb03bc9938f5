import * as z from 'zod';
import { code, defineEvent } from '#events/envelope/envelope.ts';

export const inquiryQualifiedV1 = defineEvent({
  name: 'inquiry-qualified.v1',
  saidBy: ['qualify-inquiry', 'rescore-inquiries'],
  heardBy: ['cancel-reprises'],
  meaning: 'The inquiry was scored; the verdict and its reasons are stored with it.',
  data: z.strictObject({
    verdict: z.enum(['qualified', 'incomplete', 'off-target', 'premature', 'doubtful']),
    points: z.number().int(),
    vicLevel: code,
    offTargetKind: code.nullable(),
    jobToBeDone: code,
    policyVersion: code,
  }),
  example: {
    verdict: 'qualified',
    points: 72,
    vicLevel: 'promising',
    offTargetKind: null,
    jobToBeDone: 'gift',
    policyVersion: '2026-11-01',
  },
});
