import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { contentLabels } from '#domain/reading/content-label.ts';
import { defaultFitting, fewestMessages, type LabelledMessage } from './fit-model.ts';
import { smallestWeight } from './shipped-size.ts';

const folder = new URL('./messages/', import.meta.url);

/** Changes when `messageFeatures` changes, so that a model says which features it was trained on. */
const featuresVersion = 2;

function isLabelled(value: unknown): value is LabelledMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { id, label, message } = { id: undefined, label: undefined, message: undefined, ...value };
  return typeof id === 'string' && typeof message === 'string' && contentLabels.some((known) => known === label);
}

/** A line a message, or what `GET /api/triage/examples` answers. */
function rowsOf(text: string): readonly unknown[] {
  if (text.startsWith('{"examples"')) {
    const { examples }: { examples: readonly unknown[] } = JSON.parse(text);
    return examples;
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line): unknown => JSON.parse(line));
}

/**
 * Reads a file of labelled messages, a JSON object a line (`id`, `label`, `message` and whatever else), or the examples
 * that triage gives.
 * @throws TypeError with the number of the message when one has no id, message or known label.
 */
export function readLabelled(path: string | URL): readonly LabelledMessage[] {
  return rowsOf(readFileSync(path, 'utf8')).map((row, index) => {
    if (!isLabelled(row)) throw new TypeError(`${path}, message ${index + 1}: no id, message or known label.`);
    return row;
  });
}

/** All messages that the model is trained on, each text once. */
export function trainingMessages(): readonly LabelledMessage[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted();
  const all = files.flatMap((name) => readLabelled(new URL(name, folder)));
  return [...new Map(all.map((row) => [row.message, row])).values()];
}

/** Names a model by what it was trained on, and by every setting of the training. */
export function modelVersion(messages: readonly LabelledMessage[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify([featuresVersion, defaultFitting, fewestMessages, smallestWeight]),
  );
  for (const { label, message } of messages) hash.update(`${label}\t${message}\n`);
  return `reading-${hash.digest('hex').slice(0, 12)}`;
}
