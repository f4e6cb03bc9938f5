import type { DayNumber } from '#domain/calendar/local-date.ts';

/** Everything a client bought on one day, less what came back of it, in minor units of the house's currency. */
export interface PortfolioVisit {
  readonly day: DayNumber;
  /** Zero for a free piece; never below. */
  readonly amountMinor: number;
  readonly categories?: readonly string[] | undefined;
}

/** A judgement of an advisor that moves a client one colour up or down, signed and for a time. */
export interface QualitativeFlag {
  readonly direction: 'raise' | 'lower';
  readonly byId: string;
  readonly until: DayNumber;
}

/** A client as the figures of the portfolio see one. Visits may come in any order. */
export interface PortfolioClient {
  readonly clientId: string;
  readonly visits: readonly PortfolioVisit[];
  readonly advisorId?: string | undefined;
  /** How the client came to the house: a name that the costs of acquisition use too. */
  readonly channel?: string | undefined;
  readonly flag?: QualitativeFlag | undefined;
  /** Personal contacts of the last twelve months, and how many of them the client answered. */
  readonly contacts?: { readonly made: number; readonly answered: number } | undefined;
  /** Share of the client's purchases at full price, from 0 to 1, where the house knows it. */
  readonly fullPriceShare?: number | undefined;
}
