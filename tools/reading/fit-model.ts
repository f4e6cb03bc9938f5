import { type ContentLabel, contentLabels } from '#domain/reading/content-label.ts';
import { featureGroups, messageFeatures } from '#domain/reading/message-features.ts';
import { likelihoods, type ReadingModel } from '#domain/reading/reading-model.ts';
import { withoutMeans } from '#domain/reading/without-means.ts';

export interface LabelledMessage {
  readonly id: string;
  readonly label: ContentLabel;
  readonly message: string;
}

/** A feature is learnt only when so many messages have it. */
export const fewestMessages = { w: 3, p: 3, c: 6, m: 2, q: 2 } as const;
/** Rounds over all messages, the size of the first step, and how strongly large weights are held down. */
export const defaultFitting = { rounds: 80, step: 0.15, restraint: 0.01 };

/** The features of each message with their shares; the last column is the bias. */
function tabulate(messages: readonly LabelledMessage[]) {
  const all = messages.map(({ message }) => messageFeatures(withoutMeans(message)));
  const columns = new Map<string, number>();
  for (const group of featureGroups) {
    const counts = new Map<string, number>();
    for (const features of all) for (const name of features[group]) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [name, count] of counts) {
      if (count >= fewestMessages[group]) columns.set(`${group}:${name}`, columns.size);
    }
  }
  columns.set('bias', columns.size);
  const rows = all.map((features) => {
    const places: number[] = [];
    const shares: number[] = [];
    for (const group of featureGroups) {
      const known = [...features[group]].flatMap((name) => columns.get(`${group}:${name}`) ?? []);
      for (const place of known) {
        places.push(place);
        shares.push(1 / Math.sqrt(known.length));
      }
    }
    return { places: [...places, columns.size - 1], shares: [...shares, 1] };
  });
  return { columns, rows };
}

/**
 * Fits a multinomial logistic regression by full-batch gradient descent with Adam's step sizes. No random number is
 * drawn: the same messages in the same order give the same model.
 *
 * Source: Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015.
 */
export function fitModel(
  messages: readonly LabelledMessage[],
  version: string,
  fitting = defaultFitting,
): ReadingModel {
  const labels = contentLabels.length;
  const { columns, rows } = tabulate(messages);
  const size = columns.size * labels;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const gradient = new Float64Array(size);
  const wanted = messages.map(({ label }) => contentLabels.indexOf(label));
  const bias = (columns.size - 1) * labels;
  for (let round = 1; round <= fitting.rounds; round += 1) {
    for (let at = 0; at < size; at += 1)
      gradient[at] = at < bias ? (fitting.restraint * (weights[at] ?? 0)) / rows.length : 0;
    for (const [index, { places, shares }] of rows.entries()) {
      const sums = new Array<number>(labels).fill(0);
      for (const [k, place] of places.entries()) {
        const share = shares[k] ?? 0;
        for (let label = 0; label < labels; label += 1) {
          sums[label] = (sums[label] ?? 0) + share * (weights[place * labels + label] ?? 0);
        }
      }
      const wrong = likelihoods(sums).map((found, label) => (found - (label === wanted[index] ? 1 : 0)) / rows.length);
      for (const [k, place] of places.entries()) {
        const share = shares[k] ?? 0;
        for (let label = 0; label < labels; label += 1) {
          const at = place * labels + label;
          gradient[at] = (gradient[at] ?? 0) + share * (wrong[label] ?? 0);
        }
      }
    }
    const step = fitting.step * (1 - (round / fitting.rounds) * 0.9);
    const meanLeft = 1 - 0.9 ** round;
    const spreadLeft = 1 - 0.99 ** round;
    for (let at = 0; at < size; at += 1) {
      const slope = gradient[at] ?? 0;
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const v = 0.99 * (spread[at] ?? 0) + 0.01 * slope * slope;
      mean[at] = m;
      spread[at] = v;
      weights[at] = (weights[at] ?? 0) - (step * (m / meanLeft)) / (Math.sqrt(v / spreadLeft) + 1e-7);
    }
  }
  return {
    version,
    weights: new Map(
      [...columns].map(([feature, place]) => [feature, [...weights.slice(place * labels, (place + 1) * labels)]]),
    ),
  };
}
