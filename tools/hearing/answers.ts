import * as z from 'zod';

/** The parts of the product's answers that are read here, as any caller from outside reads them. */

const meeting = z.object({ startsAt: z.string(), endsAt: z.string() });

export const inquiryAnswer = z.object({
  inquiryId: z.string(),
  reference: z.string(),
  verdict: z.string(),
  kind: z.string(),
  owner: z.object({ id: z.string(), kind: z.string() }).nullable(),
  deadlineAt: z.string().nullable(),
  triage: z.unknown(),
  understood: z.object({ boutique: z.string().optional(), city: z.string().optional() }).nullish(),
  proposal: z.object({ slots: z.array(meeting) }).nullable(),
  timeline: z.array(
    z.object({
      name: z.string(),
      data: z.object({
        audience: z.string().optional(),
        kind: z.string().nullish(),
        contactClass: z.string().nullish(),
      }),
    }),
  ),
});
export type InquiryAnswer = z.infer<typeof inquiryAnswer>;

export const policyAnswer = z.object({
  appointments: z.object({
    durationMinutes: z.number(),
    leadHours: z.number(),
    gridMinutes: z.number(),
    bufferMinutes: z.number(),
  }),
});

export const receiptAnswer = z.object({ inquiryId: z.string() });
export const sessionAnswer = z.object({ token: z.string() });
export const mailAnswer = z.array(
  z.object({
    at: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    links: z.array(z.string()),
  }),
);
export type MailAnswer = z.infer<typeof mailAnswer>[number];
