import * as z from 'zod';
import { statusWord } from '#events/values/shared-enums.ts';

export const accepted = z.object({ inquiryId: z.string(), receivedAt: z.string() });

export const mail = z.object({
  id: z.number(),
  at: z.iso.datetime().transform((text) => Date.parse(text)),
  to: z.string(),
  text: z.string(),
  links: z.array(z.string()),
});
export type DemoMail = z.infer<typeof mail>;

const person = z.object({ id: z.string(), name: z.string() });

export const inquiry = z.object({
  inquiryId: z.string(),
  status: statusWord,
  pauseReason: z.string().nullable(),
  heldBecause: z.string().nullable(),
  offTargetKind: z.string().nullable(),
  blockage: z.string().nullable(),
  owner: person.extend({ kind: z.string(), because: z.string() }).nullable(),
  clockHolder: person.nullable(),
  breachedAt: z.string().nullable(),
  escalatedAt: z.string().nullable(),
  firstRespondedAt: z.string().nullable(),
  clientAsked: z.object({ at: z.string() }).nullable(),
  closedBecause: z.string().nullable(),
  client: z.object({ returning: z.boolean() }),
});
export type DemoInquiry = z.infer<typeof inquiry>;

export const kpis = z.object({
  received: z.number(),
  offTarget: z.number(),
  offTargetShare: z.number().nullable(),
  scored: z.number(),
  answered: z.number(),
  answeredWithinTarget: z.number(),
  withinTargetShare: z.number().nullable(),
  medianBusinessMinutes: z.number().nullable(),
  p90BusinessMinutes: z.number().nullable(),
  warnings: z.number(),
  breaches: z.number(),
  escalations: z.number(),
  figures: z.array(
    z.object({
      name: z.string(),
      value: z.number().nullable(),
      numerator: z.number().optional(),
      denominator: z.number().optional(),
      n: z.number(),
      sales: z.record(z.string(), z.number()).optional(),
    }),
  ),
});
export type DemoKpis = z.infer<typeof kpis>;

export const advisors = z.object({
  advisors: z.array(z.object({ fullName: z.string(), assignedInWindow: z.number(), openInquiries: z.number() })),
});
export type DemoAdvisor = z.infer<typeof advisors>['advisors'][number];

/** A choice as it was recorded; for a meeting, also when it begins. */
export const recorded = z.object({
  choice: z.string(),
  repeated: z.boolean(),
  startsAt: z.iso
    .datetime()
    .transform((text) => Date.parse(text))
    .optional(),
});
export type RecordedChoice = z.infer<typeof recorded>;
