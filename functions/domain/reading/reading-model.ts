import { ProductError } from '#domain/errors/product-error.ts';
import { type ContentLabel, contentLabels } from '#domain/reading/content-label.ts';
import { featureGroups, messageFeatures } from '#domain/reading/message-features.ts';

/** A linear model: one weight a feature and label. Nothing else decides, so each decision can be taken apart. */
export interface ReadingModel {
  /** Changes with the labelled messages or the features; stored with every decision. */
  readonly version: string;
  /** Weights in the order of `contentLabels`, by `<group>:<feature>`; `bias` is always there. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** How likely each label is, in the order of `contentLabels`, and what spoke for the likeliest. */
export interface ContentReading {
  readonly label: ContentLabel;
  /** Between 0 and 1; together 1. */
  readonly likelihood: Readonly<Record<ContentLabel, number>>;
  /** Names of marks and cues that spoke most for the label, strongest first; never words of the message. */
  readonly evidence: readonly string[];
  readonly modelVersion: string;
}

/** Weights are written as hundredths. */
const weightScale = 100;
const evidenceAtMost = 4;

/** The text of a model cannot be read: a line has too few figures, or there is no bias. */
export class ReadingModelError extends ProductError {
  override readonly name = 'ReadingModelError';
}

/** A label stands in the text as the letter of its place; a weight that is not written is none. */
const labelLetters = 'abcdefg';

function parseRow(feature: string, text: string): readonly number[] {
  const row = contentLabels.map(() => 0);
  if (!/^(?:[a-g]-?\d+)*$/.test(text)) {
    throw new ReadingModelError(`The weights of the feature "${feature}" cannot be read.`);
  }
  for (const [, letter = '', figure] of text.matchAll(/([a-g])(-?\d+)/g)) {
    row[labelLetters.indexOf(letter)] = Number(figure) / weightScale;
  }
  return row;
}

/**
 * Reads a model as `formatModel` writes it: the version, then a line a feature with its weights in hundredths.
 * @throws ReadingModelError when a line is not of that form.
 */
export function parseModel(text: string): ReadingModel {
  const [version, ...lines] = text.trim().split('\n');
  const weights = new Map(
    lines.map((line) => {
      const [feature = '', row = ''] = line.split('\t');
      return [feature, parseRow(feature, row)] as const;
    }),
  );
  if (version === undefined || !weights.has('bias')) throw new ReadingModelError('The model has no version or bias.');
  return { version, weights };
}

function formatRow(row: readonly number[], smallest: number): string {
  return row
    .map((weight, label) =>
      Math.abs(weight) < smallest ? '' : `${labelLetters[label]}${Math.round(weight * weightScale)}`,
    )
    .join('');
}

/** The text of a model. Weights that hardly count are left out, and features that have no other. */
export function formatModel(model: ReadingModel, smallest: number): string {
  const lines = [...model.weights]
    .map(([feature, row]) => [feature, formatRow(row, feature === 'bias' ? 0 : smallest)] as const)
    .filter(([feature, row]) => feature === 'bias' || row !== '')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([feature, row]) => `${feature}\t${row}`);
  return [model.version, ...lines].join('\n');
}

/** Features of one message that the model knows, with the share that each has in its group. */
function knownFeatures(
  message: string,
  knows: (feature: string) => boolean,
): readonly { readonly feature: string; readonly share: number }[] {
  const groups = messageFeatures(message);
  return featureGroups.flatMap((group) => {
    const known = [...groups[group]].map((name) => `${group}:${name}`).filter(knows);
    return known.map((feature) => ({ feature, share: 1 / Math.sqrt(known.length) }));
  });
}

/** Turns sums of weights into likelihoods that add up to 1. */
export function likelihoods(sums: readonly number[]): readonly number[] {
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Reads what a message is about. The same message, reading and model always give the same answer. */
export function readContent(model: ReadingModel, message: string): ContentReading {
  const known = knownFeatures(message, (feature) => model.weights.has(feature));
  const weightOf = (feature: string, label: number) => model.weights.get(feature)?.[label] ?? 0;
  const sums = contentLabels.map((_, label) =>
    known.reduce((sum, { feature, share }) => sum + share * weightOf(feature, label), weightOf('bias', label)),
  );
  const shares = likelihoods(sums);
  const best = shares.indexOf(Math.max(...shares));
  const label = contentLabels[best] ?? 'genuine';
  const evidence = known
    .filter(({ feature }) => feature.startsWith('m:') || feature.startsWith('q:'))
    .map(({ feature, share }) => ({ name: feature.slice(2), says: share * weightOf(feature, best) }))
    .filter(({ says }) => says > 0)
    .toSorted((one, other) => other.says - one.says)
    .slice(0, evidenceAtMost)
    .map(({ name }) => name);
  return {
    label,
    likelihood: {
      genuine: shares[0] ?? 0,
      premature: shares[1] ?? 0,
      'off-target': shares[2] ?? 0,
      'after-sales': shares[3] ?? 0,
      complaint: shares[4] ?? 0,
      'stop-request': shares[5] ?? 0,
      'follow-up': shares[6] ?? 0,
    },
    evidence,
    modelVersion: model.version,
  };
}
