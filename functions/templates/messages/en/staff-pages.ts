import type { StaffPagesMessages } from '../fr/staff-pages.ts';
import { accessPages } from './staff-pages/access.ts';
import { boardPages } from './staff-pages/board.ts';
import { clientAccess } from './staff-pages/client-access.ts';
import { clientCare } from './staff-pages/client-care.ts';
import { clientDataPages } from './staff-pages/client-data.ts';
import { clientLevel } from './staff-pages/client-level.ts';
import { clientPagePages } from './staff-pages/client-page.ts';
import { clientsPages } from './staff-pages/clients.ts';
import { figuresPages } from './staff-pages/figures.ts';
import { importsPages } from './staff-pages/imports.ts';
import { inquiryPages } from './staff-pages/inquiry.ts';
import { leversPages } from './staff-pages/levers.ts';
import { machines } from './staff-pages/machines.ts';
import { policyLabels } from './staff-pages/policy/policy-labels.ts';
import { policyValues } from './staff-pages/policy/policy-values.ts';
import { policyPages } from './staff-pages/policy-pages.ts';
import { portfolioFiguresPages } from './staff-pages/portfolio-figures.ts';
import { portfolioModelPages } from './staff-pages/portfolio-model.ts';
import { portfolioValuePages } from './staff-pages/portfolio-value.ts';
import { teamPages } from './staff-pages/team.ts';
import { triagePages } from './staff-pages/triage.ts';

export const staffPages: StaffPagesMessages = {
  ...boardPages,
  ...inquiryPages,
  ...clientsPages,
  ...clientDataPages,
  ...clientPagePages,
  ...figuresPages,
  ...teamPages,
  ...policyPages,
  ...importsPages,
  ...accessPages,
  ...triagePages,
  ...leversPages,
  ...portfolioFiguresPages,
  ...portfolioModelPages,
  ...portfolioValuePages,
  clientAccess,
  clientCare,
  clientLevel,
  machines,
  policyValues,
  policyLabels,
};
