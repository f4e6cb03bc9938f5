import type { PortfolioValuePagesMessages } from '../../fr/staff-pages/portfolio-value.ts';

export const portfolioValuePages: PortfolioValuePagesMessages = {
  portfolioValue: {
    open: 'What are they worth?',
    title: 'What are they worth?',
    answer: ({ value, low, high }) =>
      `A client is worth ${value} for as long as they stay, between ${low} and ${high} four times in five.`,
    noAnswer:
      'The worth of a client is not said: it needs two years of history, five clients from one year to the next, and some who left.',
    empty: 'No visit yet. Once purchases are recorded, the worth of clients stands here.',
    older: 'This day was computed before these figures existed. A later day shows them.',
    lifetimeTitle: ({ value }) => `Basket × frequency × lifetime: ${value}`,
    lifetimeUnsaid: 'Basket × frequency × lifetime: no lifetime yet',
    lifetimeNote:
      'Of twelve months. It supposes that all leave at one rate and buy as today: an order of size, not a promise.',
    part: 'Part',
    figure: 'Figure',
    from: 'At least',
    to: 'At most',
    basket: 'Mean basket',
    visitsAYear: 'Visits a client and year',
    kept: ({ count, n }) => `Came again from one year to the next: ${count} of ${n}`,
    years: 'Years that a client stays',
    value: 'Worth of a client',
    ofMargin: ({ share }) => `Of it gross margin (${share})`,
    margin: 'Gross margin in %',
    apply: 'Apply',
    notSaid: 'not said',
    comeTitle: ({ value, low, high }) =>
      `Today’s clients will bring ${value} within twelve months, between ${low} and ${high}`,
    comeTitleAlone: ({ value }) => `Today’s clients will bring ${value} within twelve months`,
    comeUnsaid: 'The next twelve months are not said',
    comeNote:
      'A forecast of the model, discounted. Nothing tells which of those who came once will come again: their row is a sum.',
    visitsSoFar: 'Visits so far',
    groups: { one: 'one', two: 'two', 'three-or-more': 'three or more' },
    mean: 'Per client',
    ticketTitle: ({ ticket, change, quarter }) => `A visit brings ${ticket} in ${quarter}: ${change}`,
    ticketByChance: ({ ticket, quarter }) => `A visit brings ${ticket} in ${quarter}: no change beyond chance`,
    ticketAlone: 'What a visit brings, by quarter',
    ticketNote:
      'Each quarter that is over is compared with the one before. A quarter under way is shown, and compared with nothing.',
    quarter: 'Quarter',
    quarterOpen: ({ quarter }) => `${quarter} (under way)`,
    visits: 'Visits',
    ticket: 'Per visit',
    change: 'Change',
    byChance: 'within chance',
    volumeTitle: ({ share, clients }) => `Large baskets bring ${share} of revenue (clients: ${clients})`,
    volumeNote: ({ amount }) =>
      `Large basket: more than ${amount} a visit, above four clients in five. Often: frequency score 4 or 5. Those who come often for little are the first to be shown more, if they answer.`,
    volumes: {
      'dear-and-often': 'Large basket, often',
      'dear-and-rarely': 'Large basket, rarely',
      'small-and-often': 'Small basket, often',
      'small-and-rarely': 'Small basket, rarely',
    },
    basketTitle: ({ gain }) => `A later visit brings ${gain} compared with the first`,
    basketAlone: 'Basket by tenure',
    basketNote:
      'Visits of twelve months, by the time since the first one. A part of the gap is who comes again, not what each one spends more.',
    since: 'Since the first visit',
    tenures: { 'first-visit': 'first visit', 'first-year': 'within the year after', later: 'more than a year after' },
    expansionTitle: ({ share, n }) => `${share} of ${n} clients who came again discovered another category`,
    expansionUnsaid: 'Too few clients who came again with a known category',
    expansionNote: 'Only visits of which the till named the category count.',
    categories: 'Categories bought',
    categoriesOrMore: ({ count }) => `${count} or more`,
    premiumTitle: ({ share, n }) => `${share} of ${n} clients who came again moved up to large pieces`,
    premiumUnsaid: 'Too few clients who came again to say whether they move up to large pieces',
    premiumNote: ({ amount }) =>
      `Large visit: more than ${amount}, above four visits in five. Clients who came again, whose first visit was not large.`,
    premiumLater: 'A large visit later',
    premiumNever: 'No large visit so far',
  },
};
