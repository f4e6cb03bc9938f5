import * as z from 'zod';
import { instant } from '#events/envelope/envelope.ts';
import { clientRowsToList, houseProfiles, portfolioSnapshots } from '#runtime/container.ts';
import type { Work } from '#runtime/dispatch.ts';
import { makePortfolio } from '#use-cases/portfolio/make-portfolio.ts';

const ports = { houses: houseProfiles(), rows: clientRowsToList(), portfolios: portfolioSnapshots() };
const request = z.object({ asOf: z.iso.date().optional(), at: instant });

export const makePortfolioOperation: Work = async (event) => {
  const { asOf, at } = request.parse(event);
  return makePortfolio(ports, at, asOf);
};
