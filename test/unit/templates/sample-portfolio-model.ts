import { fromDayNumber, toDayNumber } from '#domain/calendar/local-date.ts';
import { portfolioModel } from '#domain/portfolio/assessment/portfolio-model.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import type { House } from '#templates/layout/brand.ts';
import type { StaffMember } from '#templates/layout/staff.ts';
import { type ModelReport, portfolioModelPage } from '#templates/pages/portfolio/portfolio-model.ts';
import { simulatedHouse } from '../domain/portfolio/model/simulated-house.ts';

/** The report of a house of our own making, its days moved to the calendar. */
function reportOf(clientCount: number): ModelReport {
  const model = portfolioModel(simulatedHouse({ clientCount, arrivalDays: 700, asOf: 1000, seed: 'sample' }));
  const dateOf = (day: number) => fromDayNumber(toDayNumber('2024-03-01') + day);
  const { backtest, forecast } = model;
  return {
    ...model,
    asOf: dateOf(model.asOf),
    currency: 'EUR',
    backtest: backtest === null ? null : { ...backtest, cut: dateOf(backtest.cut) },
    forecast:
      forecast === null
        ? null
        : { ...forecast, windows: forecast.windows.map((one) => ({ ...one, cut: dateOf(one.cut) })) },
  };
}

export function portfolioModelPages(house: House, staff: StaffMember, language: StaffLanguage): Record<string, string> {
  const view = { house, staff, language };
  return {
    'portfolio-model': portfolioModelPage({ ...view, report: reportOf(1200) }),
    'portfolio-model-small': portfolioModelPage({ ...view, report: reportOf(6) }),
    'portfolio-model-empty': portfolioModelPage({ ...view, report: null }),
  };
}
