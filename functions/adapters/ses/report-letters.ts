import type { Wordings } from '#adapters/ses/letter-kinds.ts';
import { staffMail } from '#adapters/ses/letter-views.ts';
import { definitionOf } from '#domain/kpi/measure.ts';
import type { MovedFigure } from '#domain/kpi/moved-figures.ts';
import { monthlyReportMail } from '#templates/email/staff/monthly-report.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import { blockageLabel } from '#templates/layout/blockage-label.ts';
import type { KpiFigure } from '#templates/pages/kpi/kpi-figure.ts';

function figureOf({ name, now, before }: MovedFigure, language: StaffLanguage): KpiFigure {
  const { unit, minimumN, better, target, words } = definitionOf(name);
  const { value, n, numerator, denominator } = now;
  return {
    name,
    unit,
    minimumN,
    better,
    target,
    words: words[language],
    value,
    n,
    numerator,
    denominator,
    previousValue: before.value,
    previousN: before.n,
  };
}

/** Renders the letters about the house's figures. */
export const reportLetterWordings: Wordings<'monthly-report'> = {
  'monthly-report': ({ from, headline, moved, blockages }, letter, urls) => {
    const mail = staffMail(letter);
    return monthlyReportMail({
      ...mail,
      from,
      headline: headline.map((figure) => figureOf(figure, mail.language)),
      moved: moved.map((figure) => figureOf(figure, mail.language)),
      blockages: blockages.map(({ what, count }) => ({ label: blockageLabel(what, mail.language), count })),
      kpiUrl: urls.kpi ?? '',
    });
  },
};
