/**
 * Trains the reading model on the labelled messages in `tools/reading/messages` and writes
 * `functions/domain/reading/trained-weights.ts`.
 *
 *   npx node tools/train-reading.ts                    on the repository's messages
 *   npx node tools/train-reading.ts path/to/more.jsonl and on a house's own, e.g. its triage verdicts (GET /api/triage/examples)
 */
import { writeFileSync } from 'node:fs';
import { formatModel } from '#domain/reading/reading-model.ts';
import { fitModel } from './reading/fit-model.ts';
import { modelVersion, readLabelled, trainingMessages } from './reading/labelled-messages.ts';
import { smallestWeight } from './reading/shipped-size.ts';

const messages = [...trainingMessages(), ...process.argv.slice(2).flatMap((path) => readLabelled(path))];
const model = fitModel(messages, modelVersion(messages));
const text = formatModel(model, smallestWeight).replace(/[\\`]|\$\{/g, '\\$&');
const target = new URL('../functions/domain/reading/trained-weights.ts', import.meta.url);
writeFileSync(
  target,
  `/** Written by tools/train-reading.ts: the version, then a line a feature with its weights in hundredths. */\nexport const trainedWeights = \`${text}\n\`;\n`,
);
console.log(
  `${model.version}: ${messages.length} messages, ${text.split('\n').length - 1} features, ${text.length} characters.`,
);
