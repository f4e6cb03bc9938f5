import { answerPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { exportKpiRoute } from './staff-pages/export-kpi.ts';
import { listAdvisorsRoute } from './staff-pages/list-advisors.ts';
import { listInquiriesRoute } from './staff-pages/list-inquiries.ts';
import { readInquiryRoute } from './staff-pages/read-inquiry.ts';
import { readKpiRoute } from './staff-pages/read-kpi.ts';
import { readLevelRoute } from './staff-pages/read-level.ts';
import { readPortfolioRoute } from './staff-pages/read-portfolio.ts';
import { showDayRoute } from './staff-pages/show-day.ts';

/** Every route of this function, as the blueprint names it. */
export const routes = {
  'GET /board': listInquiriesRoute,
  'GET /today': showDayRoute,
  'GET /inquiries/{inquiryId}': readInquiryRoute,
  'GET /kpi': readKpiRoute,
  'GET /kpi.csv': exportKpiRoute,
  'GET /portfolio': readPortfolioRoute,
  'GET /advisors': listAdvisorsRoute,
  'GET /advisors/{advisorId}': listAdvisorsRoute,
  'GET /api/inquiries': listInquiriesRoute,
  'GET /api/today': showDayRoute,
  'GET /api/inquiries/{inquiryId}': readInquiryRoute,
  'GET /api/clients/{personId}/level': readLevelRoute,
  'GET /api/kpi': readKpiRoute,
  'GET /api/portfolio': readPortfolioRoute,
  'GET /api/advisors': listAdvisorsRoute,
  'GET /api/advisors/{advisorId}': listAdvisorsRoute,
};

export const handler = httpFunction(answering(answerPorts(), routes));
