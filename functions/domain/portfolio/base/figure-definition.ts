/** What a figure of the portfolio says and how it is counted. docs/portfolio-figures.md is generated from these. */
export interface FigureDefinition {
  /** The name in the API. */
  readonly name: string;
  readonly title: string;
  readonly question: string;
  /** The exact rule, with its numbers. */
  readonly rule: string;
  /** Who or what is counted in n. */
  readonly n: string;
  readonly pitfalls: string;
}
