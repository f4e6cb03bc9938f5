type Text<Values> = (values: Values) => string;

/** Who is lost, and whether visits come closer together: two figures of the page of cohorts. */
export interface PortfolioChurnMessages {
  readonly cohortTitle: Text<{ readonly share: string; readonly n: string }>;
  readonly cohortAlone: string;
  readonly cohortNote: string;
  readonly firstYear: string;
  readonly year: Text<{ readonly year: string }>;
  readonly tierTitle: Text<{ readonly share: string; readonly n: string }>;
  readonly tierAlone: string;
  readonly tierByClass: string;
  readonly tierNote: string;
  readonly tier: string;
  readonly lost: string;
  readonly of: string;
  readonly velocityTitle: Text<{ readonly slower: string; readonly faster: string }>;
  readonly velocityTooFew: string;
  readonly velocityNote: Text<{ readonly n: string; readonly apart: string; readonly change: string }>;
  readonly velocities: Readonly<Record<'faster' | 'steady' | 'slower', string>>;
  readonly pace: string;
}

export interface PortfolioChurnPagesMessages {
  readonly portfolioChurn: PortfolioChurnMessages;
}

export const portfolioChurnPages: PortfolioChurnPagesMessages = {
  portfolioChurn: {
    cohortTitle: ({ share, n }) => `${share} de ${n} clients ne sont pas venus dans leur deuxième année`,
    cohortAlone: 'Qui n’est pas revenu, selon l’année de la première visite',
    cohortNote:
      'Chaque case : la part sans visite cette année-là, parmi ceux dont l’année est finie. Une année en cours reste ouverte, jamais zéro. Une année sans visite n’est pas un adieu.',
    firstYear: 'Première visite',
    year: ({ year }) => `Année ${year}`,
    tierTitle: ({ share, n }) => `${share} de ${n} champions de l’année d’avant ne sont pas revenus`,
    tierAlone: 'Trop peu de clients de l’année d’avant pour dire qui n’est pas revenu',
    tierByClass: 'Qui n’est pas revenu, selon la classe de l’année d’avant',
    tierNote: 'Les clients de l’année d’avant, par leur chiffre d’alors, et ceux sans visite depuis douze mois.',
    tier: 'Classe',
    lost: 'Sans visite',
    of: 'Sur',
    velocityTitle: ({ slower, faster }) => `${slower} clients viennent plus lentement, ${faster} plus vite`,
    velocityTooFew: 'Moins de cinq clients ont quatre visites : aucune allure n’est donnée',
    velocityNote: ({ n, apart, change }) =>
      `${n} clients de quatre visites ou plus ; ${apart} en ont moins. D’un intervalle au suivant, au milieu : ${change}. Le silence depuis la dernière visite n’y est pas compté.`,
    velocities: {
      faster: 'plus vite (de plus de 10 %)',
      steady: 'à la même allure',
      slower: 'plus lentement (de plus de 10 %)',
    },
    pace: 'Allure',
  },
};
