import type { PortfolioModel } from '#domain/portfolio/assessment/portfolio-model.ts';

type Part = PortfolioModel['notSaid'][number]['part'];
type Reason = PortfolioModel['notSaid'][number]['reason'];
type Ranking = 'expectedVisits' | 'chanceAlive' | 'recency' | 'rfmSum';
type Parameter = 'r' | 'alpha' | 'a' | 'b' | 'p' | 'q' | 'v';

/** May the predictions of the portfolio be believed? */
export interface PortfolioModelMessages {
  readonly title: string;
  /** On the page of the portfolio. */
  readonly open: string;
  readonly asOf: (values: { readonly date: string }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly clients: string;
  readonly repeaters: (values: { readonly count: string; readonly days: string }) => string;
  readonly visitsToCome: string;
  readonly range: (values: { readonly low: string; readonly high: string }) => string;
  readonly value: string;
  readonly valueBasis: (values: { readonly percent: string }) => string;
  readonly error: string;
  readonly errorBasis: (values: { readonly days: string }) => string;
  /** One sentence that answers the title. */
  readonly verdict: Readonly<Record<'nothing' | 'assumed' | 'untested' | 'close' | 'far', string>>;
  readonly tooFewForGroups: string;
  readonly nothing: string;
  readonly calibrationTitle: (values: {
    readonly came: string;
    readonly expected: string;
    readonly days: string;
  }) => string;
  readonly calibrationNote: (values: { readonly date: string; readonly n: string }) => string;
  readonly group: string;
  readonly groupSize: string;
  readonly expectedPerClient: string;
  readonly observedPerClient: string;
  readonly rankTitle: (values: { readonly ranking: string; readonly share: string }) => string;
  readonly rankNote: string;
  readonly ranking: string;
  readonly rightOrder: string;
  readonly rankings: Readonly<Record<Ranking, string>>;
  readonly aliveTitle: (values: { readonly chance: string; readonly share: string }) => string;
  readonly aliveNote: (values: { readonly days: string }) => string;
  readonly chance: string;
  readonly cameAgain: string;
  readonly windowsTitle: (values: { readonly count: string; readonly n: string }) => string;
  readonly windowsNote: (values: { readonly count: string; readonly n: string }) => string;
  readonly from: string;
  readonly expected: string;
  readonly came: string;
  readonly plainRange: string;
  readonly widenedRange: string;
  readonly parametersTitle: string;
  readonly mode: Readonly<Record<'maximum likelihood' | 'prior' | 'not said', string>>;
  readonly modeVisits: (values: { readonly n: string; readonly mode: string }) => string;
  readonly modeAmounts: (values: { readonly n: string; readonly mode: string }) => string;
  readonly correlation: (values: { readonly value: string }) => string;
  readonly correlated: (values: { readonly value: string }) => string;
  readonly parameter: string;
  readonly estimate: string;
  readonly standardError: string;
  readonly prior: string;
  readonly parameters: Readonly<Record<Parameter, string>>;
  readonly notSaidTitle: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
}

export interface PortfolioModelPagesMessages {
  readonly portfolioModel: PortfolioModelMessages;
}
