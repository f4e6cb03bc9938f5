import type { CandidateFigures } from '#domain/assignment/candidate-figures.ts';
import type { OwnershipReason } from '#domain/inquiry/inquiry.ts';
import { formatInstant, type TimeZone } from '#templates/i18n/dates.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { dataTable, type TableRow } from '#templates/layout/table.ts';
import { exclusionWords, ownershipWords } from '#templates/messages/ownership-messages.ts';
import { inquiryPageWords } from './inquiry-page-messages.ts';

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
  /** Why whoever owns it now does; the candidates may be those of an earlier choice. */
  readonly because?: OwnershipReason | undefined;
  readonly candidates: readonly AssignmentCandidate[];
  /** Several were equally far behind, and the draw decided. */
  readonly tied: boolean;
};

type Reader = { readonly language: Language; readonly timeZone: TimeZone };

type FigureWords = {
  readonly possible: (possible: number, all: number) => string;
  readonly behind: (name: string, count: string) => string;
  readonly ahead: (name: string, count: string) => string;
  readonly tied: string;
  readonly credit: (count: string) => string;
};

const words: Words<FigureWords> = {
  fr: {
    possible: (possible, all) =>
      possible === 0
        ? `Aucun des ${all} conseillers ne pouvait la prendre à ce moment.`
        : `À ce moment, ${possible} conseiller${possible === 1 ? '' : 's'} sur ${all} pouvai${possible === 1 ? 't' : 'ent'} la prendre.`,
    behind: (name, count) => `Il manquait ${count} demande à ${name} pour atteindre sa part, plus qu’à ses collègues.`,
    ahead: (name, count) => `${name} dépassait sa part de ${count} demande, moins que ses collègues présents.`,
    tied: 'À égalité, un tirage propre à cette demande a décidé.',
    credit: (count) => `dont ${count} pour ses absences`,
  },
  en: {
    possible: (possible, all) =>
      possible === 0
        ? `None of the ${all} advisors could take it at that moment.`
        : `At that moment ${possible} of ${all} advisors could take it.`,
    behind: (name, count) => `${name} was short of the planned share by ${count} inquiries, more than colleagues were.`,
    ahead: (name, count) => `${name} was over the planned share by ${count} inquiries, less than colleagues present.`,
    tied: 'They were level, and a draw of this inquiry’s own decided.',
    credit: (count) => `${count} of it for days away`,
  },
};

/** What decided, in a sentence or two, where figures did. */
function sentences({ candidates, tied }: AssignmentFigures, language: Language): string[] {
  if (candidates.length === 0) return [];
  const own = words[language];
  const chosen = candidates.find((candidate) => candidate.chosen);
  const possible = candidates.filter(({ eligible }) => eligible).length;
  const shortfall = chosen?.shortfall ?? null;
  const count = formatNumber(Math.abs(shortfall ?? 0), language, 1);
  return [
    own.possible(possible, candidates.length),
    ...(chosen === undefined || shortfall === null || possible < 2
      ? []
      : tied
        ? [own.tied]
        : [shortfall >= 0 ? own.behind(chosen.fullName, count) : own.ahead(chosen.fullName, count)]),
  ];
}

function standing(candidate: AssignmentCandidate, { language, timeZone }: Reader): HtmlValue {
  const { eligible, presentNow, soonestAt, excludedBecause } = candidate;
  if (!eligible) return excludedBecause.map((code) => exclusionWords[language][code]).join(', ');
  return presentNow ? inquiryPageWords[language].present : soonestAt && formatInstant(soonestAt, timeZone, language);
}

function rowOf(candidate: AssignmentCandidate, reader: Reader): TableRow {
  const { language } = reader;
  const { fullName, chosen, openCount, capacity, targetShare, actualShare, shortfall, calibration } = candidate;
  const share = (fraction: number | null) => (fraction === null ? '–' : formatShare(fraction, language));
  const credit =
    calibration !== null && calibration > 0 && words[language].credit(formatNumber(calibration, language, 1));
  return {
    cells: [
      html`<span class="who">${fullName}</span>${chosen && html`<span class="under">${inquiryPageWords[language].chosen}</span>`}`,
      standing(candidate, reader),
      `${openCount} / ${capacity}`,
      share(targetShare),
      html`${share(actualShare)}${credit && html`<span class="under">${credit}</span>`}`,
      shortfall === null ? '–' : formatNumber(shortfall, language, 1),
    ],
  };
}

/** "Why this advisor?": the reason in words, and every candidate with the figures that decided. */
export function assignmentFigures(figures: AssignmentFigures, reader: Reader): HtmlValue {
  const { because, candidates } = figures;
  const own = inquiryPageWords[reader.language];
  if (because === undefined && candidates.length === 0) return null;
  const columns = [
    { label: own.candidate },
    { label: own.standing },
    { label: own.load, numeric: true },
    { label: own.targetShare, numeric: true },
    { label: own.actualShare, numeric: true },
    { label: own.shortfall, numeric: true },
  ];
  return html`<section class="section"><h2>${own.whyOwner}</h2>
${because && html`<p>${ownershipWords[reader.language][because]}</p>`}
${candidates.length > 0 && html`<p class="soft">${sentences(figures, reader.language).join(' ')}</p>`}
${
  candidates.length > 0 &&
  dataTable(
    columns,
    candidates.map((candidate) => rowOf(candidate, reader)),
    own.figures,
  )
}
</section>`;
}
