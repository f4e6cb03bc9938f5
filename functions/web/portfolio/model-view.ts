import { fromDayNumber } from '#domain/calendar/local-date.ts';
import type { PortfolioSnapshot } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import type { PortfolioSnapshotReader } from '#ports/portfolio-snapshots.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { type ModelReport, portfolioModelPage } from '#templates/pages/portfolio/portfolio-model.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { askedDay } from './as-of.ts';

function reportOf({ model, currency }: PortfolioSnapshot): ModelReport {
  const { asOf, backtest, forecast } = model;
  return {
    ...model,
    asOf: fromDayNumber(asOf),
    currency,
    backtest: backtest === null ? null : { ...backtest, cut: fromDayNumber(backtest.cut) },
    forecast:
      forecast === null
        ? null
        : { ...forecast, windows: forecast.windows.map((one) => ({ ...one, cut: fromDayNumber(one.cut) })) },
  };
}

/** `GET /portfolio/model?asOf=`, and the same as JSON. */
export async function showPortfolioModel(
  { portfolios }: { readonly portfolios: PortfolioSnapshotReader },
  request: StaffRequest,
): Promise<HttpReply> {
  const kept = await portfolios.find(askedDay(request));
  const report = kept === undefined ? null : reportOf(kept.snapshot);
  if (request.isApi) {
    if (report === null) throw new HttpProblemError(404, 'There is no snapshot of the portfolio for that day yet.');
    return json(report);
  }
  const { house, member, pageLanguage: language } = request;
  return page(
    portfolioModelPage({
      house: brandOf(house.policy.identity),
      language,
      staff: { fullName: member.fullName, role: member.role },
      report,
    }),
  );
}
