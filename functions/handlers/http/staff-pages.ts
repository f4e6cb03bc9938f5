import {
  accessesToList,
  accessesToRead,
  agendas,
  answerPorts,
  clientFilePorts,
  clientRowsToRead,
  clientRowToFind,
  events,
  executionUrl,
  leverChoicesToRead,
  linksToRead,
  listingPorts,
  portfolioSnapshotsToRead,
  purchasesToList,
  readingPorts,
  snapshotsToRead,
} from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { advisorsReply } from '#web/advisors/advisors-view.ts';
import { showDay } from '#web/board/day-view.ts';
import { askForAccess, listAccesses } from '#web/clients/client-access-view.ts';
import { showClient } from '#web/clients/client-page-view.ts';
import { answering } from '#web/http/answer.ts';
import { staffRoutes } from '#web/http/http-handler.ts';
import { inquiriesPage, inquiryDetail } from '#web/inquiry-page/inquiries-api.ts';
import { kpiCsvReply, kpiReply } from '#web/kpi/kpi-view.ts';
import { showLevers } from '#web/kpi/levers-view.ts';
import { levelReply } from '#web/level/level-api.ts';
import { showPortfolioModel } from '#web/portfolio/model-view.ts';
import { portfolioJson } from '#web/portfolio/portfolio-json.ts';
import { portfolioFigures, showCohorts, showPortfolio } from '#web/portfolio/portfolio-view.ts';
import { segmentCsv, segmentJson, showSegment } from '#web/portfolio/segment-view.ts';
import { showValue, valueCsv } from '#web/portfolio/value-view.ts';
import { exportTriageExamples, showTriage } from '#web/triage/triage-view.ts';

const links = linksToRead();

/** This function only reads: most of its pages share one set of ports. */
const page = staffRoutes({
  ...listingPorts(),
  ...clientFilePorts(),
  agendas: agendas(),
  events: events(),
  executionUrl: executionUrl(),
  accesses: accessesToRead(),
  links,
  snapshots: snapshotsToRead(),
  levers: leverChoicesToRead(),
});
/** All purchases of the house, where the others read those of one client. */
const purchasesPage = staffRoutes({ ...readingPorts(), links, purchases: purchasesToList() });

const portfolioPage = staffRoutes({
  ...readingPorts(),
  links,
  portfolios: portfolioSnapshotsToRead(),
  rows: clientRowsToRead(),
});

const clientPage = staffRoutes({
  ...readingPorts(),
  links,
  accesses: accessesToRead(),
  clientRow: clientRowToFind(),
  portfolios: portfolioSnapshotsToRead(),
});

const accessesPage = staffRoutes({ ...listingPorts(), links, accesses: { ...accessesToRead(), ...accessesToList() } });

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'GET /board': page(inquiriesPage),
  'POST /board': page(inquiriesPage),
  'GET /today': page(showDay),
  'GET /triage': page(showTriage),
  'GET /inquiries/{inquiryId}': page(inquiryDetail),
  'GET /inquiries/{inquiryId}/access': page(askForAccess),
  'GET /clients/{personId}': clientPage(showClient),
  'GET /accesses': accessesPage(listAccesses),
  'GET /kpi': page(kpiReply),
  'GET /kpi.csv': page(kpiCsvReply),
  'GET /kpi/levers': page(showLevers),
  'GET /portfolio': portfolioPage(showPortfolio),
  'GET /portfolio/cohorts': portfolioPage(showCohorts),
  'GET /portfolio/model': portfolioPage(showPortfolioModel),
  'GET /portfolio/value': portfolioPage(showValue),
  'GET /portfolio/value.csv': portfolioPage(valueCsv),
  'GET /portfolio/{segment}': portfolioPage(showSegment),
  'GET /portfolio/{segment}/clients.csv': portfolioPage(segmentCsv),
  'GET /advisors': page(advisorsReply),
  'GET /advisors/{advisorId}': page(advisorsReply),
  'GET /api/inquiries': page(inquiriesPage),
  'GET /api/today': page(showDay),
  'GET /api/triage': page(showTriage),
  'GET /api/triage/examples': page(exportTriageExamples),
  'GET /api/inquiries/{inquiryId}': page(inquiryDetail),
  'GET /api/clients/{personId}/level': page(levelReply),
  'GET /api/kpi': page(kpiReply),
  'GET /api/kpi/levers': page(showLevers),
  'GET /api/portfolio': purchasesPage(portfolioJson),
  'GET /api/portfolio/figures': portfolioPage(portfolioFigures),
  'GET /api/portfolio/model': portfolioPage(showPortfolioModel),
  'GET /api/portfolio/value': portfolioPage(showValue),
  'GET /api/portfolio/{segment}': portfolioPage(segmentJson),
  'GET /api/advisors': page(advisorsReply),
  'GET /api/advisors/{advisorId}': page(advisorsReply),
};

export const handler = httpFunction(answering(answerPorts(), routes));
