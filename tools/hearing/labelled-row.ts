import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { contentLabels } from '#domain/reading/content-label.ts';

/** A labelled message as its file has it; what the label does not name was not said. */
const labelledRow = z.object({
  id: z.string(),
  label: z.enum(contentLabels),
  message: z.string(),
  language: z.string().optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
  understood: z
    .object({
      boutique: z.string().nullish(),
      city: z.string().nullish(),
      weekday: z.string().nullish(),
      halfDay: z.string().nullish(),
      date: z.object({ resolved: z.string().nullish(), of: z.string().nullish() }).nullish(),
    })
    .optional(),
});

export type LabelledRow = z.infer<typeof labelledRow>;

/** One JSON object a line. @throws ZodError when a line has no id, message or known label. */
export function readRows(path: string | URL): readonly LabelledRow[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => labelledRow.parse(JSON.parse(line)));
}
