import * as z from 'zod';
import type { House } from '#domain/house/house.ts';
import { correctableFields, isCorrection } from '#domain/understanding/corrections.ts';
import { noneOfIt } from '#templates/layout/understood-chips.ts';
import type { CorrectionGiven } from '#use-cases/intake/correct-understanding.ts';

/** A part of what was understood, and what is said instead; `problem` is said of anything else. */
export function correctionForm(house: Pick<House, 'boutiques'>, problem: string): z.ZodType<CorrectionGiven> {
  const open = house.boutiques.filter(({ closed }) => closed !== true).map(({ boutiqueId }) => boutiqueId);
  return z
    .object({ field: z.enum(correctableFields, { error: problem }), to: z.string({ error: problem }) })
    .refine(({ field, to }) => to === noneOfIt || isCorrection(field, to, open), { path: ['to'], error: problem })
    .transform(({ field, to }) => ({ field, to: to === noneOfIt ? null : to }));
}
