import type { AccessPagesMessages } from './staff-pages/access.ts';
import { accessPages } from './staff-pages/access.ts';
import type { BoardPagesMessages } from './staff-pages/board.ts';
import { boardPages } from './staff-pages/board.ts';
import type { ClientAccessMessages } from './staff-pages/client-access.ts';
import { clientAccess } from './staff-pages/client-access.ts';
import type { ClientCareMessages } from './staff-pages/client-care.ts';
import { clientCare } from './staff-pages/client-care.ts';
import type { ClientDataPagesMessages } from './staff-pages/client-data.ts';
import { clientDataPages } from './staff-pages/client-data.ts';
import type { ClientLevelMessages } from './staff-pages/client-level.ts';
import { clientLevel } from './staff-pages/client-level.ts';
import type { ClientPagePagesMessages } from './staff-pages/client-page.ts';
import { clientPagePages } from './staff-pages/client-page.ts';
import type { ClientsPagesMessages } from './staff-pages/clients.ts';
import { clientsPages } from './staff-pages/clients.ts';
import type { FiguresPagesMessages } from './staff-pages/figures.ts';
import { figuresPages } from './staff-pages/figures.ts';
import type { ImportsPagesMessages } from './staff-pages/imports.ts';
import { importsPages } from './staff-pages/imports.ts';
import type { InquiryPagesMessages } from './staff-pages/inquiry.ts';
import { inquiryPages } from './staff-pages/inquiry.ts';
import type { LeversPagesMessages } from './staff-pages/levers.ts';
import { leversPages } from './staff-pages/levers.ts';
import type { MachinesMessages } from './staff-pages/machines.ts';
import { machines } from './staff-pages/machines.ts';
import type { PolicyLabelsMessages } from './staff-pages/policy/policy-labels.ts';
import { policyLabels } from './staff-pages/policy/policy-labels.ts';
import type { PolicyValuesMessages } from './staff-pages/policy/policy-values.ts';
import { policyValues } from './staff-pages/policy/policy-values.ts';
import type { PolicyPagesMessages } from './staff-pages/policy-pages.ts';
import { policyPages } from './staff-pages/policy-pages.ts';
import type { PortfolioFiguresPagesMessages } from './staff-pages/portfolio-figures.ts';
import { portfolioFiguresPages } from './staff-pages/portfolio-figures.ts';
import type { PortfolioModelPagesMessages } from './staff-pages/portfolio-model.ts';
import { portfolioModelPages } from './staff-pages/portfolio-model.ts';
import type { PortfolioValuePagesMessages } from './staff-pages/portfolio-value.ts';
import { portfolioValuePages } from './staff-pages/portfolio-value.ts';
import type { TeamPagesMessages } from './staff-pages/team.ts';
import { teamPages } from './staff-pages/team.ts';
import type { TriagePagesMessages } from './staff-pages/triage.ts';
import { triagePages } from './staff-pages/triage.ts';

export interface StaffPagesMessages
  extends BoardPagesMessages,
    InquiryPagesMessages,
    ClientsPagesMessages,
    ClientDataPagesMessages,
    ClientPagePagesMessages,
    FiguresPagesMessages,
    TeamPagesMessages,
    PolicyPagesMessages,
    ImportsPagesMessages,
    AccessPagesMessages,
    TriagePagesMessages,
    LeversPagesMessages,
    PortfolioFiguresPagesMessages,
    PortfolioModelPagesMessages,
    PortfolioValuePagesMessages {
  readonly clientAccess: ClientAccessMessages;
  readonly clientCare: ClientCareMessages;
  readonly clientLevel: ClientLevelMessages;
  readonly machines: MachinesMessages;
  readonly policyValues: PolicyValuesMessages;
  readonly policyLabels: PolicyLabelsMessages;
}

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
