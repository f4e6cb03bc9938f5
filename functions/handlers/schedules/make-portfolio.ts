import { clientRowsToList, houseProfiles, portfolioSnapshots } from '#runtime/container.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { makePortfolio } from '#use-cases/portfolio/make-portfolio.ts';

const ports = { houses: houseProfiles(), rows: clientRowsToList(), portfolios: portfolioSnapshots() };

export const makePortfolioSchedule = byTheClock((at) => makePortfolio(ports, at));
