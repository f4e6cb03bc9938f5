import { languages } from '#domain/choices/languages.ts';
import type { KnownBoutique } from '#domain/understanding/places.ts';
import { saysWhen } from './fitting-times.ts';
import type { LabelledRow } from './labelled-row.ts';
import type { Observed } from './observed.ts';
import { sameBoutique, samePlace } from './same-place.ts';

/** One message and what it met with the form bare and with the form filled. */
export interface Heard {
  readonly row: LabelledRow;
  readonly bare: Observed;
  readonly filled: Observed;
}

export interface Figure {
  readonly name: string;
  readonly goal: string;
  readonly met: number;
  readonly of: number;
  readonly holds: boolean;
  /** The ids that stand against the goal. */
  readonly against: readonly string[];
}

type Bound = { readonly atLeast: number } | { readonly atMost: number };

const goalText = (bound: Bound): string =>
  'atLeast' in bound ? `≥ ${bound.atLeast} %` : bound.atMost === 0 ? '0' : `≤ ${bound.atMost} %`;

const relationshipLabels = ['after-sales', 'complaint', 'stop-request', 'follow-up'];
const isTold = ({ toldAt }: Observed): boolean => toldAt !== undefined;
const isWithAdvisor = ({ owner }: Observed): boolean => owner?.kind === 'advisor';
const isClosed = ({ verdict }: Observed): boolean => verdict === 'off-target';

function isInsideTarget({ toldAt, deadlineAt }: Observed): boolean {
  return toldAt !== undefined && deadlineAt !== undefined && Date.parse(toldAt) <= Date.parse(deadlineAt);
}

function isPlaceUnderstood(row: LabelledRow, { understood }: Observed, boutiques: readonly KnownBoutique[]): boolean {
  const { boutique, city } = row.understood ?? {};
  const isBoutique =
    typeof boutique === 'string' &&
    ((understood.boutique !== undefined && sameBoutique(understood.boutique, boutique, boutiques)) ||
      (understood.city !== undefined && samePlace(understood.city, boutique)));
  return isBoutique || (typeof city === 'string' && understood.city !== undefined && samePlace(understood.city, city));
}

/** The acceptance figures of one form, each beside its goal. */
export function figuresOf(
  heard: readonly Heard[],
  form: 'bare' | 'filled',
  boutiques: readonly KnownBoutique[],
): readonly Figure[] {
  const of = (...labels: string[]) => heard.filter(({ row }) => labels.includes(row.label));
  const figure = (
    name: string,
    bound: Bound,
    among: readonly Heard[],
    test: (one: Observed, heard: Heard) => boolean,
  ) => {
    const met = among.filter((one) => test(one[form], one));
    const share = among.length === 0 ? 0 : (100 * met.length) / among.length;
    const wantsAll = 'atLeast' in bound;
    return {
      name,
      goal: goalText(bound),
      met: met.length,
      of: among.length,
      holds: among.length === 0 || (wantsAll ? share >= bound.atLeast : share <= bound.atMost),
      against: (wantsAll ? among.filter((one) => !met.includes(one)) : met).map(({ row }) => row.id),
    };
  };
  const genuine = of('genuine');
  const off = of('off-target');
  const offered = genuine.filter(
    (one) => saysWhen(one.row) && one[form].offer !== undefined && one[form].offer.freeTime !== undefined,
  );
  const written = heard.filter(
    ({ row, ...one }) => languages.some((known) => known === row.language) && one[form].letters.length > 0,
  );
  const placed = heard.filter(
    ({ row }) => typeof row.understood?.boutique === 'string' || typeof row.understood?.city === 'string',
  );
  return [
    figure('genuine refused', { atMost: 0 }, genuine, isClosed),
    figure('genuine unheard within one working day', { atMost: 0 }, genuine, (one) => !isTold(one)),
    figure(
      'genuine straight to an advisor, told inside the target',
      { atLeast: 85 },
      genuine,
      (one) => isWithAdvisor(one) && isInsideTarget(one),
    ),
    figure('in triage, of all', { atMost: 20 }, heard, ({ inTriage }) => inTriage),
    ...relationshipLabels.map((label) => figure(`${label} told to a named person`, { atLeast: 98 }, of(label), isTold)),
    figure('off-target closed', { atLeast: 75 }, off, isClosed),
    figure('off-target closed or in triage', { atLeast: 97 }, off, (one) => isClosed(one) || one.inTriage),
    figure('off-target with a relance', { atMost: 0 }, off, ({ letters }) =>
      letters.some(({ contactClass }) => contactClass !== 'transactional'),
    ),
    figure('off-target reaching an advisor', { atMost: 8 }, off, isWithAdvisor),
    figure(
      'stop and erasure requests with more than one letter',
      { atMost: 0 },
      of('stop-request'),
      ({ letters }) => letters.length > 1,
    ),
    figure("answered in the message's language", { atLeast: 98 }, written, ({ letters }, { row }) =>
      letters.every(({ language }) => language === row.language),
    ),
    figure(
      'qualified by form fields alone',
      { atMost: 0 },
      heard,
      (_, { bare, filled }) => filled.verdict === 'qualified' && bare.verdict !== 'qualified',
    ),
    figure('boutique or city understood where stated', { atLeast: 95 }, placed, (one, { row }) =>
      isPlaceUnderstood(row, one, boutiques),
    ),
    figure(
      'a time offered fits, where the agenda has one',
      { atLeast: 95 },
      offered,
      ({ offer }) => offer?.fits === true,
    ),
  ];
}
