import { type ContentLabel, contentLabels } from '#domain/reading/content-label.ts';
import { labelOfReading, type Triage } from '#domain/triage/triage.ts';

/** A share with the interval in which the true one lies, 95 times of 100; undefined where nothing was counted. */
export interface MeasuredShare {
  readonly counted: number;
  readonly of: number;
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

const z95 = 1.959964;

/** Wilson's interval, which stays within 0 and 1 and holds for few cases. Source: Wilson, JASA 22, 1927. */
export function measuredShare(counted: number, of: number): MeasuredShare | undefined {
  if (of === 0) return undefined;
  const share = counted / of;
  const spread = (z95 * Math.sqrt((share * (1 - share)) / of + z95 ** 2 / (4 * of ** 2))) / (1 + z95 ** 2 / of);
  const centre = (share + z95 ** 2 / (2 * of)) / (1 + z95 ** 2 / of);
  return { counted, of, share, from: Math.max(0, centre - spread), to: Math.min(1, centre + spread) };
}

export interface LabelQuality {
  readonly label: ContentLabel;
  /** Of what the reading gave this label, how much a person confirmed. */
  readonly precision: MeasuredShare | undefined;
  /** Of what a person gave this label, how much the reading had found. */
  readonly recall: MeasuredShare | undefined;
}

/** How well the reading did where people have judged: only there, which is not a fair sample of all messages. */
export function readingQuality(judged: readonly Triage[]): readonly LabelQuality[] {
  const pairs = judged.flatMap(({ read, judged: by }) =>
    by === undefined ? [] : [{ read: labelOfReading(read), said: by.verdict }],
  );
  return contentLabels.map((label) => {
    const asRead = pairs.filter(({ read }) => read === label);
    const asSaid = pairs.filter(({ said }) => said === label);
    const both = asRead.filter(({ said }) => said === label).length;
    return { label, precision: measuredShare(both, asRead.length), recall: measuredShare(both, asSaid.length) };
  });
}

/** Of the closed messages drawn to be checked, how many were rightly closed. */
export function auditedPrecision(judged: readonly Triage[]): MeasuredShare | undefined {
  const audited = judged.filter(({ because, judged: by }) => because === 'audit' && by !== undefined);
  return measuredShare(audited.filter(({ judged: by }) => by?.verdict === 'off-target').length, audited.length);
}
