import type { BasketByTenure } from '../definitions/basket-by-tenure.ts';
import type { CategoryExpansion } from '../definitions/category-expansion.ts';
import type { LifetimeValue } from '../definitions/lifetime-value.ts';
import type { PremiumAdoption } from '../definitions/premium-adoption.ts';
import type { TicketQuarter } from '../definitions/ticket.ts';
import type { ValueToCome } from '../definitions/value-to-come.ts';

/** What clients are worth: the figures of /portfolio/value. */
export interface PortfolioValue {
  readonly lifetimeValue: LifetimeValue;
  /** Null where the model says nothing. */
  readonly toCome: ValueToCome | null;
  readonly tickets: readonly TicketQuarter[];
  readonly basketByTenure: BasketByTenure;
  readonly categoryExpansion: CategoryExpansion;
  readonly premiumAdoption: PremiumAdoption;
}
