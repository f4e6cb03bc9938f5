import type { CandidateFigures } from '#domain/assignment/candidate-figures.ts';
import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { OwnershipReason } from '#domain/inquiry/inquiry.ts';
import { formatInstant, type TimeZone } from '#templates/i18n/dates.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { dataTable, type TableRow } from '#templates/layout/lists/table.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';

/** One candidate of an assignment, with the figures stored when it was decided. */
export type AssignmentCandidate = Pick<
  CandidateFigures,
  | 'eligible'
  | 'excludedBecause'
  | 'soonestAt'
  | 'presentNow'
  | 'tier'
  | 'targetShare'
  | 'actualShare'
  | 'shortfall'
  | 'calibration'
  | 'openCount'
  | 'capacity'
> & {
  readonly fullName: string;
  readonly chosen: boolean;
};

export type AssignmentFigures = {
  /** Why the present owner has it; the candidates may be those of an earlier choice. */
  readonly because?: OwnershipReason | undefined;
  readonly candidates: readonly AssignmentCandidate[];
  /** Several candidates were equally far behind, and the hash decided. */
  readonly tied: boolean;
};

type Reader = { readonly language: StaffLanguage; readonly timeZone: TimeZone };

/** The decisive criterion, in a sentence or two, where figures decided. */
function sentences({ candidates, tied }: AssignmentFigures, language: StaffLanguage): string[] {
  if (candidates.length === 0) return [];
  const messages = staffPages[language].assignmentFigures;
  const chosen = candidates.find((candidate) => candidate.chosen);
  const possible = candidates.filter(({ eligible }) => eligible).length;
  const shortfall = chosen?.shortfall ?? null;
  const amount = Math.abs(shortfall ?? 0);
  const count = formatNumber(amount, language, 1);
  return [
    messages.possible({ possible, all: candidates.length }),
    ...(chosen === undefined || shortfall === null || possible < 2
      ? []
      : tied
        ? [messages.tied]
        : [
            shortfall >= 0
              ? messages.behind({ name: chosen.fullName, amount, count })
              : messages.ahead({ name: chosen.fullName, amount, count }),
          ]),
  ];
}

function standing(candidate: AssignmentCandidate, { language, timeZone }: Reader): HtmlValue {
  const { eligible, presentNow, soonestAt, excludedBecause } = candidate;
  if (!eligible) return excludedBecause.map((code) => staffShared[language].ownership.exclusions[code]).join(', ');
  return presentNow
    ? staffPages[language].inquiryPage.present
    : soonestAt && formatInstant(soonestAt, timeZone, language);
}

function rowOf(candidate: AssignmentCandidate, reader: Reader): TableRow {
  const { language } = reader;
  const { fullName, chosen, openCount, capacity, targetShare, actualShare, shortfall, calibration } = candidate;
  const share = (fraction: number | null) => (fraction === null ? '–' : formatShare(fraction, language));
  const credit =
    calibration !== null &&
    calibration > 0 &&
    staffPages[language].assignmentFigures.credit({ count: formatNumber(calibration, language, 1) });
  return {
    cells: [
      html`<span class="who">${fullName}</span>${chosen && html`<span class="under">${staffPages[language].inquiryPage.chosen}</span>`}`,
      standing(candidate, reader),
      `${openCount} / ${capacity}`,
      share(targetShare),
      html`${share(actualShare)}${credit && html`<span class="under">${credit}</span>`}`,
      shortfall === null ? '–' : formatNumber(shortfall, language, 1),
    ],
  };
}

/** "Why this advisor?": the reason as text, and every candidate with the figures that decided. */
export function assignmentFigures(figures: AssignmentFigures, reader: Reader): HtmlValue {
  const { because, candidates } = figures;
  const messages = staffPages[reader.language].inquiryPage;
  if (because === undefined && candidates.length === 0) return null;
  const columns = [
    { label: messages.candidate },
    { label: messages.standing },
    { label: messages.load, numeric: true },
    { label: messages.targetShare, numeric: true },
    { label: messages.actualShare, numeric: true },
    { label: messages.shortfall, numeric: true },
  ];
  return html`<section class="section"><h2>${messages.whyOwner}</h2>
${because && html`<p>${staffShared[reader.language].ownership.reasons[because]}</p>`}
${candidates.length > 0 && html`<p class="soft">${sentences(figures, reader.language).join(' ')}</p>`}
${
  candidates.length > 0 &&
  dataTable(
    columns,
    candidates.map((candidate) => rowOf(candidate, reader)),
    messages.figures,
  )
}
</section>`;
}
