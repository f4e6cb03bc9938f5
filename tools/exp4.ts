import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { contentLabels } from '#domain/reading/content-label.ts';
import { readContent } from '#domain/reading/reading-model.ts';
import { fitModel, defaultFitting } from './reading/fit-model.ts';
import { trainingMessages } from './reading/labelled-messages.ts';
import { readMessage } from '#domain/qualification/read-message.ts';
import { findOffTarget } from '#domain/qualification/off-target-finding.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { sincereSigns } from '#domain/qualification/sincere-signs.ts';
import { findCues } from '#domain/reading/find-cues.ts';
import { normaliseText } from '#domain/qualification/normalise-text.ts';
const all = trainingMessages();
const part = (m: string) => Number.parseInt(createHash('sha256').update(m).digest('hex').slice(0, 8), 16) % 5;
const restraint = Number(process.argv[2] ?? 0.2); const out = process.argv[3];
const rows: unknown[] = []; let loss = 0; let right = 0;
for (let k = 0; k < 5; k += 1) {
  const model = fitModel(all.filter((r) => part(r.message) !== k), 'x', { ...defaultFitting, restraint, rounds: Number(process.argv[4] ?? 150) });
  for (const r of all.filter((one) => part(one.message) === k)) {
    const c = readContent(model, r.message); const reading = readMessage(r.message, []);
    loss -= Math.log(Math.max(1e-9, c.likelihood[r.label])); right += c.label === r.label ? 1 : 0;
    const f = findOffTarget(reading, defaultPolicy);
    rows.push({ id: r.id, label: r.label, l: c.likelihood, best: c.label, ev: c.evidence, finding: f?.outcome, strength: f?.strength, signs: sincereSigns({ message: r.message }, reading), cues: [...findCues(normaliseText(r.message))], m: r.message });
  }
}
console.log(restraint, 'n', all.length, 'loss', (loss / all.length).toFixed(4), 'acc', (right / all.length).toFixed(4));
if (out) writeFileSync(out, rows.map((r) => JSON.stringify(r)).join('\n'));
