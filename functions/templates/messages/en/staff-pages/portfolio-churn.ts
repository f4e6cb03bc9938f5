import type { PortfolioChurnPagesMessages } from '../../fr/staff-pages/portfolio-churn.ts';

export const portfolioChurnPages: PortfolioChurnPagesMessages = {
  portfolioChurn: {
    cohortTitle: ({ share, n }) => `${share} of ${n} clients did not come in their second year`,
    cohortAlone: 'Who did not come back, by the year of the first visit',
    cohortNote:
      'Each field: the share without a visit in that year, of those whose year is over. A year under way is open, never zero. A year without a visit is no farewell.',
    firstYear: 'First visit',
    year: ({ year }) => `Year ${year}`,
    tierTitle: ({ share, n }) => `${share} of ${n} champions of the year before did not come back`,
    tierAlone: 'Too few clients of the year before to say who did not come back',
    tierByClass: 'Who did not come back, by the class of the year before',
    tierNote: 'The clients of the year before, by their revenue then, and those without a visit for twelve months.',
    tier: 'Class',
    lost: 'No visit',
    of: 'Of',
    velocityTitle: ({ slower, faster }) => `${slower} clients come more slowly, ${faster} faster`,
    velocityTooFew: 'Fewer than five clients have four visits: no pace is given',
    velocityNote: ({ n, apart, change }) =>
      `${n} clients with four visits or more; ${apart} have fewer. From one gap to the next, in the middle: ${change}. The silence since the last visit is not counted in it.`,
    velocities: {
      faster: 'faster (by more than 10%)',
      steady: 'at the same pace',
      slower: 'more slowly (by more than 10%)',
    },
    pace: 'Pace',
  },
};
